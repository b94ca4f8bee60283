import { z } from 'zod';
import type { TakeBackFact } from '../../guides/facts.ts';
import type { Values } from '../../guides/interpolate.ts';
import { leftToScript, type ToTakeBack } from '../../reconcile/by-script.ts';
import type { Owned } from '../../resources/kind.ts';
import { fillIn, forThisCloud, unknownIn } from './fill-in.ts';

const before = z.object({ was: z.boolean().nullable() });

const wasOf = ({ undo }: Owned): boolean | null | undefined => before.safeParse(undo).data?.was;

const addresses = (owned: readonly Owned[], kind: Owned['kind'], was?: boolean | null): string[] =>
  owned
    .filter((each) => each.kind === kind && (was === undefined || wasOf(each) === was))
    .map(({ ids, key }) => ids['id'] ?? key);

/** By which ids Exchange knows the app; they outlive the app, whose own are forgotten once it is removed. */
export function appTakenBack(owned: readonly Owned[]): { clientId?: string; objectId?: string } {
  const clientId = owned.map(({ ids }) => ids['appId']).find((id) => id !== undefined);
  const objectId = owned
    .map(({ kind, ids }) => (kind === 'exchange-service-principal' ? ids['id'] : ids['user']))
    .find((id) => id !== undefined);
  return { ...(clientId !== undefined && { clientId }), ...(objectId !== undefined && { objectId }) };
}

type TakeBackValues = Readonly<Record<TakeBackFact, Values[string]>>;

function valuesFor(owned: readonly Owned[], known: Values): TakeBackValues {
  const { clientId, objectId } = appTakenBack(owned);
  const lists = {
    takeBackRights: addresses(owned, 'mailbox-permission'),
    takeBackImap: addresses(owned, 'imap-enabled'),
    takeBackSmtpOff: addresses(owned, 'smtp-auth', true),
    takeBackSmtpUnset: addresses(owned, 'smtp-auth', null),
  };
  const isOurs = owned.some(({ kind }) => kind === 'exchange-service-principal');
  return {
    ...lists,
    takeBackMailboxes: eachOnce(Object.values(lists).flat()),
    takeBackClientId: clientId ?? known['clientId'],
    takeBackObjectId: objectId ?? known['servicePrincipalObjectId'],
    takeBackPrincipal: isOurs && clientId !== undefined ? [clientId] : [],
  };
}

/** Letter case does not tell two mailboxes apart. */
const eachOnce = (all: readonly string[]): string[] => [
  ...new Map(all.map((address) => [address.toLowerCase(), address])).values(),
];

const HEAD =
  '# Takes back in Exchange Online what the scripts of this engagement did there, and nothing else.';

export interface TakeBackRequest extends ToTakeBack {
  /** From `valuesOf`, with what is known of the tenant. */
  readonly values: Values;
}

/** The script that a person runs; undefined where there is nothing to take back, or nobody knows in which tenant. */
export function takeBackScriptFor(request: TakeBackRequest): string | undefined {
  const owned = leftToScript(request);
  const values = { ...request.values, ...valuesFor(owned, request.values) };
  const text = forThisCloud(request.guide.takeBackScript?.powershell ?? '', values);
  if (text === '' || owned.length === 0 || unknownIn(text, values).length > 0) return undefined;
  return `${HEAD}\n${fillIn(text, values, 'powershell')}\n`;
}
