import { textsOf } from './json.ts';
import type { Member, MemberRegister } from './members.ts';
import type { Rows } from './writable.ts';

/** Everybody, without the directory roles they have lost since. */
export function withoutLostRoles(members: MemberRegister, lostRoles: Rows): MemberRegister {
  const asOfNow = (member: Member): Member => {
    const lost = textsOf(lostRoles.get(member.user.id), 'roles');
    if (lost.length === 0) return member;
    const roles = member.user.roles.filter((role) => !lost.includes(role));
    return { ...member, user: { ...member.user, roles } };
  };
  return {
    size: members.size,
    at: (position) => asOfNow(members.at(position)),
    find: (idOrUpn) => {
      const member = members.find(idOrUpn);
      return member && asOfNow(member);
    },
  };
}
