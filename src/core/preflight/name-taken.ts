import { z } from 'zod';
import { viewOf } from '../reconcile/bench.ts';
import type { Bench } from '../reconcile/bench.ts';
import { applicationIn, wanted } from '../resources/linked.ts';
import { applicationsNamed } from '../resources/paths.ts';
import type { Check } from './finding.ts';

const shape = z
  .object({
    value: z.array(
      z.object({ appId: z.string(), displayName: z.string(), createdDateTime: z.string().nullish() }),
    ),
  })
  .transform(({ value }) => value);

function nameIn(bench: Bench): string | undefined {
  return wanted(viewOf(bench), 'application')[0]?.displayName;
}

/**
 * Display names are not unique: an application of that name which is not ours may be a half-finished one of the same
 * purpose. It is shown, and taken over only after asking.
 */
export const nameTaken: Check = {
  reads(bench) {
    const name = nameIn(bench);
    return name === undefined || bench.session.adopted !== undefined ? [] : [applicationsNamed(name)];
  },
  judge(bench) {
    const name = nameIn(bench);
    if (name === undefined || applicationIn(viewOf(bench)).is !== 'absent') return [];
    const found = bench.world.find(applicationsNamed(name), shape);
    if (found.is !== 'there' || found.body.length === 0) return [];
    const applications = found.body.map(({ appId, displayName, createdDateTime }) => ({
      clientId: appId,
      displayName,
      ...(createdDateTime == null ? {} : { createdAt: createdDateTime }),
    }));
    return [{ stops: true, problem: { code: 'name-taken', name, applications } }];
  },
};
