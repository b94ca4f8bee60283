import { nothing } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { requireRole } from '../rights/authorise.ts';
import { current, keyAt } from '../target.ts';
import { change } from './change.ts';
import { upsertByUniqueName } from './upsert.ts';

/** PATCH /applications/{id}, (appId='…') and (uniqueName='…'). */
export function updateApplication(call: Call): Outcome {
  if (keyAt(call, 0).name === 'uniqueName') return upsertByUniqueName(call);
  const application = current(call, 'applications');
  requireRole(call.directory, call.caller, { deed: 'updateApplication', target: application.id });
  change(call, application, call.body);
  return nothing;
}
