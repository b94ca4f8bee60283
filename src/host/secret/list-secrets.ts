import { done, type Result } from '../../contract/problem.ts';
import type { SecretRow, Urgency } from '../../contract/secrets.ts';
import { valuesOf } from '../../core/guides/interpolate.ts';
import { renewalOf, type SecretNoted } from '../../core/reconcile/renewal-state.ts';
import { readInsight, type Insight } from '../engagement/insight.ts';
import type { HostContext } from '../host-context.ts';

const DAY_MS = 86_400_000;
const URGENT_DAYS = 14;
const SOON_DAYS = 60;

function urgencyOf(daysLeft: number): Urgency {
  if (daysLeft < 0) return 'ended';
  if (daysLeft <= URGENT_DAYS) return 'urgent';
  return daysLeft <= SOON_DAYS ? 'soon' : 'later';
}

const KINDS = { secret: 'client-secret', certificate: 'client-certificate' } as const;

const rowsOf = (insight: Insight, now: number): SecretRow[] => [
  ...rowsOfKind(insight, 'secret', now),
  ...rowsOfKind(insight, 'certificate', now),
];

function rowsOfKind({ record, guide, entries }: Insight, is: SecretRow['is'], now: number): SecretRow[] {
  const { old, current, is: renewal } = renewalOf(entries, KINDS[is]);
  const name = valuesOf(guide, record.answers)[guide.nameQuestion];
  const row = ({ keyId, ends }: SecretNoted, role: SecretRow['role']): SecretRow => {
    const daysLeft = Math.floor((Date.parse(ends) - now) / DAY_MS);
    return {
      engagement: record.id,
      is,
      guide: record.guide,
      customer: record.customer,
      app: typeof name === 'string' ? name : guide.id,
      tenant: record.tenant?.domain ?? record.tenant?.id,
      practice: record.cloud.type !== 'named',
      keyId,
      ends,
      daysLeft,
      urgency: urgencyOf(daysLeft),
      role,
      renewal,
    };
  };
  return [
    ...old.map((each) => row(each, 'replaced')),
    ...(current === undefined ? [] : [row(current, 'current')]),
  ].filter(({ ends }) => !Number.isNaN(Date.parse(ends)));
}

/** One engagement that cannot be read hides no other; opened by its id it says why. */
export async function listSecrets({ folder, clock }: HostContext): Promise<Result<SecretRow[]>> {
  const ids = await folder.ids();
  if (!ids.ok) return ids;
  const insights = await Promise.all(ids.value.map((id) => readInsight(folder, id)));
  const rows = insights.flatMap((insight) => (insight.ok ? rowsOf(insight.value, clock.now()) : []));
  return done(rows.toSorted((one, other) => Date.parse(one.ends) - Date.parse(other.ends)));
}
