import type { User } from '../../directory/model.ts';
import { Draw } from '../../directory/seed/draw.ts';
import type { WritableDirectory } from '../../directory/writable.ts';
import { mirroredGuid } from './mirrored-guid.ts';
import type { Recipient, RecipientType } from './recipient.ts';
import { accountType, personType, sharedThings } from './roster.ts';

/** Everybody whom Exchange knows, worked out when asked for. */
export interface RecipientRegister {
  readonly domains: readonly [string, string];
  all(): Iterable<Recipient>;
  /** By address, alias, display name, object id of the directory or of Exchange; several have the same name. */
  find(identity: string): Recipient[];
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function recipientRegister(directory: WritableDirectory): RecipientRegister {
  const { members, tenant } = directory;
  const domains = [tenant.domain, directory.initialDomain] as const;
  const accounts = directory.accounts().length;
  const draw = new Draw(directory.seed);
  const things = sharedThings.map(({ alias, displayName, type }, order) =>
    recipient(type, {
      user: {
        id: draw.guid(`mailbox ${alias}`),
        userPrincipalName: `${alias}@${tenant.domain}`,
        displayName,
      },
      position: members.size + order,
    }),
  );

  function at(position: number): Recipient {
    const { user } = members.at(position);
    const alias = aliasOf(user.userPrincipalName);
    const type = position < accounts ? accountType(alias) : personType(position - accounts);
    return recipient(type, { user, position });
  }

  function* all(): Iterable<Recipient> {
    for (let position = 0; position < members.size; position++) yield at(position);
    yield* things;
  }

  function byKey(key: string): Recipient | undefined {
    const thing = things.find(({ address, userId }) => address === key || userId === key);
    if (thing !== undefined) return thing;
    const member = members.find(key);
    return member === undefined ? undefined : at(member.position);
  }

  function byGuid(key: string): Recipient[] {
    return present([byKey(key) ?? byKey(mirroredGuid(key))]);
  }

  function byAddress(key: string): Recipient[] {
    const [local = '', domain = ''] = key.split('@');
    return domains.includes(domain) ? present([byKey(`${local}@${tenant.domain}`)]) : [];
  }

  /** People of one name are told apart by a number behind it; an alias belongs to one alone. */
  function byName(key: string): Recipient[] {
    const namesake = ({ displayName }: Recipient): boolean => displayName.toLowerCase() === key;
    const byAlias = byKey(`${key}@${tenant.domain}`);
    const known = [...Array.from({ length: accounts }, (_none, order) => at(order)), ...things];
    const found = present([byAlias, ...known.filter(namesake)]);
    for (let round = 1; ; round++) {
      const local = key.replace(' ', '.') + (round === 1 ? '' : String(round));
      const person = byKey(`${local}@${tenant.domain}`);
      if (person === undefined) break;
      if (namesake(person)) found.push(person);
    }
    return [...new Map(found.map((each) => [each.guid, each])).values()];
  }

  return {
    domains,
    all,
    find(identity) {
      const key = identity.trim().toLowerCase();
      if (guid.test(key)) return byGuid(key);
      return key.includes('@') ? byAddress(key) : byName(key);
    },
  };
}

function recipient(
  type: RecipientType,
  of: { user: Pick<User, 'id' | 'userPrincipalName' | 'displayName'>; position: number },
): Recipient {
  const { id, userPrincipalName, displayName } = of.user;
  return {
    type,
    guid: mirroredGuid(id),
    userId: id,
    address: userPrincipalName,
    alias: aliasOf(userPrincipalName),
    displayName,
    position: of.position,
  };
}

function aliasOf(address: string): string {
  return address.split('@')[0] ?? address;
}

function present(found: readonly (Recipient | undefined)[]): Recipient[] {
  return found.filter((each) => each !== undefined);
}
