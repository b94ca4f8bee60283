import type { User } from '../model.ts';
import type { Member, MemberRegister } from '../members.ts';
import { departments, givenNames, surnames } from './words.ts';
import { memberObject } from '../shapes/user.ts';
import type { Draw } from './draw.ts';

const PAIRS = givenNames.length * surnames.length;

/** The practice accounts, then `count` people who are worked out when they are asked for. */
export function memberRegister(
  draw: Draw,
  accounts: readonly User[],
  tenant: { domain: string; count: number },
): MemberRegister {
  const known = new Map(
    accounts.flatMap((user, at) => [[user.id, at] as const, [user.userPrincipalName, at] as const]),
  );
  const size = accounts.length + tenant.count;
  const ids = idScheme(draw);

  function at(position: number): Member {
    const account = accounts[position];
    if (account !== undefined)
      return { position, user: account, object: memberObject(account, { jobTitle: 'Administrator' }) };
    const order = position - accounts.length;
    const name = nameAt(order);
    const user: User = {
      id: ids.of(order),
      userPrincipalName: `${name.local}@${tenant.domain}`,
      displayName: `${name.given} ${name.surname}`,
      roles: [],
    };
    return {
      position,
      user,
      object: memberObject(user, { ...name, department: departments[order % departments.length] ?? '' }),
    };
  }

  function orderOf(key: string): number | undefined {
    const order = key.includes('@') ? orderOfAddress(key, tenant.domain) : ids.orderOf(key);
    return order !== undefined && order >= 0 && order < tenant.count ? order : undefined;
  }

  return {
    size,
    at,
    find(idOrUpn) {
      const key = idOrUpn.toLowerCase();
      const account = known.get(key);
      if (account !== undefined) return at(account);
      const order = orderOf(key);
      return order === undefined ? undefined : at(order + accounts.length);
    },
  };
}

/** Object ids that carry the person's number, hidden under a mask of the seed. */
function idScheme(draw: Draw): { of(order: number): string; orderOf(id: string): number | undefined } {
  const stem = draw.guid('people').slice(0, 28);
  const mask = draw.number('people mask', 0x1_0000_0000);
  return {
    of: (order) => stem + ((order ^ mask) >>> 0).toString(16).padStart(8, '0'),
    orderOf: (id) => (id.startsWith(stem) ? (parseInt(id.slice(28), 16) ^ mask) >>> 0 : undefined),
  };
}

function nameAt(order: number): { given: string; surname: string; local: string } {
  const given = givenNames[order % givenNames.length] ?? '';
  const surname = surnames[Math.floor(order / givenNames.length) % surnames.length] ?? '';
  const round = Math.floor(order / PAIRS);
  return {
    given,
    surname,
    local: `${given}.${surname}${round === 0 ? '' : String(round + 1)}`.toLowerCase(),
  };
}

function orderOfAddress(address: string, domain: string): number | undefined {
  const parts = /^([a-z]+)\.([a-z]+)(\d*)@(.+)$/.exec(address);
  if (parts?.[4] !== domain) return undefined;
  const given = givenNames.findIndex((name) => name.toLowerCase() === parts[1]);
  const surname = surnames.findIndex((name) => name.toLowerCase() === parts[2]);
  const round = parts[3] === '' ? 0 : Number(parts[3]) - 1;
  return given < 0 || surname < 0 ? undefined : round * PAIRS + surname * givenNames.length + given;
}
