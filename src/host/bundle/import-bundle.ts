import { randomUUID } from 'node:crypto';
import type { BundleImported } from '../../contract/bundle.ts';
import type { CloudChoice } from '../../contract/engagement.ts';
import type { PastedValues } from '../../contract/pasted-values.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import { checkAnswers } from '../../core/guides/answers.ts';
import { resourcesFor } from '../../core/guides/select.ts';
import { outcomesOf } from '../../core/handover/results/outcomes.ts';
import { withJournal } from '../engagement/exclusive.ts';
import { guideOf, readInsight, type Insight } from '../engagement/insight.ts';
import { readEngagement } from '../engagement/read-engagement.ts';
import { whoIsHere } from '../engagement/who-is-here.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';
import { keepHandedIn } from '../secret/keep-handed-in.ts';
import type { EngagementRecord } from '../store/engagement-record.ts';
import type { BundleRead } from './bundle-shape.ts';
import { holdsSecret } from './holds-secret.ts';
import { takeInCertificate } from './take-in-certificate.ts';
import { openBundle, type OpenedBundle } from './open-bundle.ts';

type Came = BundleImported['came'];

/**
 * What another computer made goes on here: the app is known, and not ours to undo. Interrupted it can be done again;
 * done again with a newer bundle it brings in the newer secret.
 */
export async function importBundle(
  context: HostContext,
  asked: Parameters<Handler<'bundle.import'>>[0],
): Promise<Result<BundleImported>> {
  const opened = await openBundle(asked);
  if (!opened.ok) return opened;
  const found = await findOrMake(context, opened.value, asked.cloud);
  if (!found.ok) return found;
  const { values } = opened.value;
  const told = await tell(context, found.value.insight, values);
  if (!told.ok) return told;
  const engagementId = values.engagement;
  context.emit('engagement.changed', { engagementId });
  const engagement = await readEngagement(context, engagementId);
  if (!engagement.ok) return engagement;
  const came: Came = found.value.isNew ? 'new' : told.value > 0 ? 'updated' : 'known';
  return done({ engagement: engagement.value, came, hasSecret: holdsSecret(values) });
}

interface Found {
  readonly insight: Insight;
  readonly isNew: boolean;
}

async function findOrMake(
  context: HostContext,
  opened: OpenedBundle,
  cloud: CloudChoice | undefined,
): Promise<Result<Found>> {
  const { file, values } = opened;
  const { engagement } = values;
  const before = await context.folder.find(engagement);
  if (!before.ok) return before;
  const isNew = before.value === undefined;
  const made = isNew ? await make(context, opened, cloud ?? values.cloud) : done(before.value);
  if (!made.ok) return made;
  const insight = await readInsight(context.folder, engagement);
  if (!insight.ok) return insight;
  if (!isSameApp(insight.value, values)) return refuse({ code: 'bundle-other-app', file, engagement });
  return done({ insight: insight.value, isNew });
}

async function make(
  context: HostContext,
  { file, values }: OpenedBundle,
  cloud: CloudChoice | undefined,
): Promise<Result<EngagementRecord>> {
  if (cloud === undefined) return refuse({ code: 'bundle-cloud-unknown', file });
  const guide = guideOf(values.guide);
  if (!guide.ok) return guide;
  const issues = checkAnswers(guide.value, values.answers);
  if (issues.length > 0) return refuse({ code: 'answers-invalid', issues });
  return context.folder.write(recordOf(context, values, cloud));
}

function recordOf(
  { clock }: HostContext,
  { guide, engagement, customer, tenant, app, answers }: BundleRead,
  cloud: CloudChoice,
): EngagementRecord {
  const at = new Date(clock.now()).toISOString();
  const { uniqueName, clientId } = app;
  return {
    schema: 1,
    id: engagement,
    guide,
    customer,
    cloud,
    ...(tenant && { tenant: { id: tenant.id, domain: tenant.domain } }),
    answers,
    uniqueName: uniqueName ?? `entrada-${engagement}`,
    // Taken over there as well: nothing but its client id finds it.
    ...(uniqueName === undefined && clientId !== undefined && { adopted: { clientId, at } }),
    createdAt: at,
  };
}

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();

function isSameApp({ record, known }: Insight, { guide, tenant, app }: BundleRead): boolean {
  if (record.guide !== guide) return false;
  return !differ(record.tenant?.id, tenant?.id) && !differ(known.clientId, app.clientId);
}

function givenIn({ tenant, app, secret }: BundleRead): PastedValues {
  const given = {
    tenantId: tenant?.id,
    clientId: app.clientId,
    applicationObjectId: app.applicationObjectId,
    servicePrincipalObjectId: app.servicePrincipalObjectId,
    secretId: secret?.keyId,
    secretEnds: secret?.ends,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** What the journal does not know yet. An older secret than the one known here is no news. */
function news({ known }: Insight, { app, secret }: BundleRead, all: PastedValues): PastedValues {
  const isKnown = {
    app: known.clientId === app.clientId && known.servicePrincipalObjectId === app.servicePrincipalObjectId,
    secret: secret === undefined || (known.secret !== undefined && known.secret.ends >= secret.ends),
  };
  const { secretId, secretEnds, ...rest } = all;
  return {
    ...(isKnown.app ? {} : rest),
    ...(isKnown.secret ? {} : { secretId, secretEnds }),
  };
}

/** @returns how many things were not known */
async function tell(context: HostContext, insight: Insight, values: BundleRead): Promise<Result<number>> {
  const { record, guide } = insight;
  const all = givenIn(values);
  const kept = await keepHandedIn(context, { record, all, value: values.secret?.value });
  if (!kept.ok) return kept;
  const given = news(insight, values, all);
  const at = new Date(context.clock.now()).toISOString();
  const stamp = { at, run: randomUUID(), by: whoIsHere(record) };
  const certificate = await takeInCertificate(context, { insight, values, stamp });
  if (!certificate.ok) return certificate;
  const handedIn = outcomesOf({ desired: resourcesFor(guide, record.answers), given, all, stamp });
  const outcomes = [...handedIn, ...certificate.value];
  return withJournal(context, record.id, async (journal) => {
    for (const outcome of outcomes) await journal.append(outcome);
    return done(outcomes.length);
  });
}
