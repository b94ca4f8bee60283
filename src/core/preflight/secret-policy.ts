import { z } from 'zod';
import type { Bench } from '../reconcile/bench.ts';
import { viewOf } from '../reconcile/bench.ts';
import { applicationIn, wanted } from '../resources/linked.ts';
import { secretPolicy as path } from '../resources/paths.ts';
import type { Check, Finding } from './finding.ts';

const restriction = z.object({
  restrictionType: z.string(),
  state: z.string().nullish(),
  maxLifetime: z.string().nullish(),
  restrictForAppsCreatedAfterDateTime: z.string().nullish(),
});
const shape = z.object({
  isEnabled: z.boolean().nullish(),
  applicationRestrictions: z.object({ passwordCredentials: z.array(restriction).nullish() }).nullish(),
});
type Restriction = z.infer<typeof restriction>;

/** ISO 8601 duration as the policy writes it (`P180D`, `P6M`, `P1Y`, `P4DT12H`), in milliseconds. */
export function durationMs(duration: string): number | undefined {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(
    duration,
  );
  if (match === null) return undefined;
  const days = [365, 30, 7, 1, 1 / 24, 1 / 1440, 1 / 86_400];
  return days.reduce((sum, each, index) => sum + each * Number(match[index + 1] ?? 0), 0) * 86_400_000;
}

function applies(rule: Restriction, createdAt: number): boolean {
  if (rule.state === 'disabled') return false;
  const after = rule.restrictForAppsCreatedAfterDateTime;
  return after == null || createdAt >= Date.parse(after);
}

function rulesIn(bench: Bench): readonly Restriction[] {
  const found = bench.world.find(path, shape);
  if (found.is !== 'there' || found.body.isEnabled === false) return [];
  const application = applicationIn(viewOf(bench));
  const created = application.is === 'there' ? application.body.createdDateTime : undefined;
  const createdAt = created == null ? bench.session.clock.now() : Date.parse(created);
  return (found.body.applicationRestrictions?.passwordCredentials ?? []).filter((rule) =>
    applies(rule, createdAt),
  );
}

function lifetimeFinding(bench: Bench, rules: readonly Restriction[]): Finding[] {
  const lifetimes = rules
    .filter((rule) => rule.restrictionType === 'passwordLifetime')
    .map((rule) => durationMs(rule.maxLifetime ?? ''))
    .filter((each) => each !== undefined);
  if (lifetimes.length === 0) return [];
  // A minute less, so that the two clocks need not agree to the second.
  const latest = new Date(bench.session.clock.now() + Math.min(...lifetimes) - 60_000).toISOString();
  if (latest >= bench.secretEnds) return [];
  const asked = bench.secretEnds;
  bench.secretEnds = latest;
  return [{ stops: false, problem: { code: 'policy-shortens-secret', asked, latest } }];
}

/** What the tenant's app management policy says of new secrets. It is read before one is asked for. */
export const secretPolicy: Check = {
  reads: () => [path],
  judge(bench) {
    if (wanted(viewOf(bench), 'client-secret').length === 0) return [];
    const rules = rulesIn(bench);
    if (rules.some((rule) => rule.restrictionType === 'passwordAddition'))
      return [{ stops: true, problem: { code: 'policy-forbids-secrets' } }];
    return lifetimeFinding(bench, rules);
  },
};
