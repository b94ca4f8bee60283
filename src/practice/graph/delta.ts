import type { JsonObject } from '../directory/json.ts';
import type { Call, Outcome } from './call.ts';
import { malformed } from './refusal.ts';
import type { Route } from './route.ts';

const sets = {
  applications: 'application',
  servicePrincipals: 'servicePrincipal',
} as const;
type Kind = keyof typeof sets;

/** `…/delta`: everything at first, and by the link at its end what has changed since. */
export const deltaRoutes: readonly Route[] = (['applications', 'servicePrincipals'] as const).map((kind) => ({
  method: 'GET',
  path: `/${kind}/delta`,
  handle: (call) => changesOf(call, kind),
}));

function changesOf(call: Call, kind: Kind): Outcome {
  const token = call.options.get('deltatoken');
  const rows = call.directory.rows(kind);
  const heard = call.asOf ?? call.now;
  const all = () => (token === undefined ? rows.all(call.asOf) : since(call, kind, timeIn(token)));
  const select = call.options.get('select');
  const kept = select === undefined ? '' : `$select=${encodeURIComponent(select)}&`;
  const deltaLink = `${call.base}/${kind}/delta?${kept}$deltatoken=${tokenFor(heard)}`;
  return { is: 'many', type: sets[kind], set: kind, source: { all }, deltaLink };
}

/** Deleted for now is `changed`, deleted for good is `deleted`. */
function since(call: Call, kind: Kind, from: number): JsonObject[] {
  const deleted = call.directory.rows('deletedItems');
  return [...call.directory.rows(kind).changedSince(from, call.asOf)].map(({ id, row }) => {
    if (row !== undefined) return row;
    const reason = deleted.get(id, call.asOf) === undefined ? 'deleted' : 'changed';
    return { id, '@removed': { reason } };
  });
}

function tokenFor(time: number): string {
  return Buffer.from(`since:${time}`).toString('base64url');
}

function timeIn(token: string): number {
  const time = /^since:(\d+)$/.exec(Buffer.from(token, 'base64url').toString('utf8'))?.[1];
  if (time === undefined) throw malformed('Badly formed token.');
  return Number(time);
}
