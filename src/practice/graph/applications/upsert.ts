import { created, nothing } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { notFound } from '../refusal.ts';
import { requireRole } from '../rights/authorise.ts';
import { keyAt } from '../target.ts';
import { bornFrom } from './create.ts';
import { change } from './change.ts';

/** `Prefer: create-if-missing` may stand in a list of preferences. */
const CREATE_IF_MISSING = /(^|,)\s*create-if-missing\s*(,|$)/i;

/**
 * PATCH /applications(uniqueName='…'): 204 where it exists, 201 where it is made, 404 where it may not be made.
 * Whether it exists is asked of the newest state, never of a replica.
 */
export function upsertByUniqueName(call: Call): Outcome {
  const uniqueName = keyAt(call, 0).value;
  const body = { ...call.body, uniqueName };
  const existing = call.directory.rows('applications').where('uniqueName', uniqueName)[0];
  if (existing !== undefined) {
    requireRole(call.directory, call.caller, { deed: 'updateApplication', target: existing.id });
    change(call, existing, call.body);
    return nothing;
  }
  if (!CREATE_IF_MISSING.test(call.headers['prefer'] ?? '')) throw notFound(uniqueName);
  requireRole(call.directory, call.caller, { deed: 'createApplication', target: undefined });
  return created('application', 'applications', bornFrom(call, body));
}
