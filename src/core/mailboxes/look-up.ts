import type { MailboxFound, MailboxRow } from '../../contract/mailboxes.ts';
import { done, type Result } from '../../contract/problem.ts';
import type { Answer, Ask, Wire } from '../ports.ts';
import { readOf } from '../resources/address.ts';
import { recipientAddress } from '../resources/exchange-cmdlets.ts';
import { listOf, recipient } from '../resources/exchange-shapes.ts';
import { refusalProblem } from '../resources/refusal-problem.ts';
import { kindInExchange, kindOfMailbox, primaryAddress } from './classify.ts';
import { lookUps, searchAsk } from './look-up-asks.ts';
import { mailPeople, type MailPerson } from './people-shapes.ts';

type Looked = Pick<MailboxRow, 'kind' | 'displayName' | 'primary'>;

const keyOf = (address: string): string => address.toLowerCase();

async function peopleOf(wire: Wire, asks: readonly Ask[]): Promise<Result<readonly MailPerson[]>> {
  if (asks.length === 0) return done([]);
  const sent = await wire.send(asks);
  if (!sent.ok) return sent;
  const people: MailPerson[] = [];
  for (const [at, answer] of sent.value.entries()) {
    const ask = asks[at];
    const { data } = mailPeople.safeParse(answer.body);
    if (answer.status === 200 && data !== undefined) people.push(...data.value);
    else if (ask !== undefined) return { ok: false, problem: refusalProblem(ask, answer) };
  }
  return done(people);
}

/** Every name that leads to somebody. */
function namesOf({ mail, userPrincipalName, proxyAddresses }: MailPerson): string[] {
  const proxies = (proxyAddresses ?? []).map((address) => address.replace(/^smtp:/i, ''));
  return [mail, userPrincipalName, ...proxies].flatMap((name) => (name ? [keyOf(name)] : []));
}

/** What each address is in the directory; those that nobody has are missing. By address in lower case. */
export async function lookUp(
  wire: Wire,
  addresses: readonly string[],
): Promise<Result<ReadonlyMap<string, Looked>>> {
  const people = new Map<string, MailPerson>();
  for (const asksFor of lookUps) {
    const left = addresses.filter((address) => !people.has(keyOf(address)));
    const found = await peopleOf(wire, asksFor(left));
    if (!found.ok) return found;
    for (const person of found.value) for (const name of namesOf(person)) people.set(name, person);
  }
  const seen = addresses.map((address): [string, Looked] => [
    keyOf(address),
    lookedAt(address, people.get(keyOf(address))),
  ]);
  return done(await withExchange(wire, new Map(seen)));
}

function lookedAt(address: string, person: MailPerson | undefined): Looked {
  if (person === undefined) return { kind: 'missing' };
  const primary = primaryAddress(person);
  const isOther = primary !== undefined && keyOf(primary) !== keyOf(address);
  return {
    kind: kindOfMailbox(person),
    ...(person.displayName ? { displayName: person.displayName } : {}),
    ...(isOther ? { primary } : {}),
  };
}

/** Where the person may ask Exchange, it says which of the switched-off accounts are rooms. */
async function withExchange(
  wire: Wire,
  seen: ReadonlyMap<string, Looked>,
): Promise<ReadonlyMap<string, Looked>> {
  const unclear = [...seen].filter(([, { kind }]) => kind === 'shared').map(([address]) => address);
  const asks = unclear.map((address) => readOf(recipientAddress(address)));
  const sent = asks.length === 0 ? done([]) : await wire.send(asks);
  if (!sent.ok) return seen;
  const told = new Map(seen);
  for (const [at, address] of unclear.entries()) {
    const kind = kindTold(sent.value[at]);
    const before = told.get(address);
    if (kind !== undefined && before !== undefined) told.set(address, { ...before, kind });
  }
  return told;
}

const shape = listOf(recipient);

function kindTold(answer: Answer | undefined) {
  const { data } = shape.safeParse(answer?.body);
  const type = data?.value[0]?.RecipientTypeDetails;
  return type === undefined ? undefined : kindInExchange(type);
}

/** Who in the tenant begins like this and has an address. */
export async function searchPeople(wire: Wire, text: string): Promise<Result<readonly MailboxFound[]>> {
  const people = await peopleOf(wire, [searchAsk(text)]);
  if (!people.ok) return people;
  return done(
    people.value.flatMap((person): MailboxFound[] => {
      const address = primaryAddress(person);
      if (address === undefined) return [];
      const name = person.displayName ? { displayName: person.displayName } : {};
      return [{ address, ...name, kind: kindOfMailbox(person) }];
    }),
  );
}
