import { many } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import type { Route } from '../route.ts';

/** Newest first. */
function signIns(call: Call): Outcome {
  const rows = call.directory.rows('signIns');
  return many('signIn', 'auditLogs/signIns', {
    all: () => [...rows.all(call.asOf)].reverse(),
    by: { correlationId: (value) => rows.where('correlationId', value, call.asOf) },
  });
}

export const signInRoutes: readonly Route[] = [
  { method: 'GET', path: '/auditLogs/signIns', deed: 'readSignIns', handle: signIns },
];
