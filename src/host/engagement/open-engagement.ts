import { resolve } from 'node:path';
import type { CloudChoice, Engagement } from '../../contract/engagement.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import { checkAnswers, completeAnswers } from '../../core/guides/answers.ts';
import type { Guide } from '../../core/guides/guide.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';
import type { EngagementRecord } from '../store/engagement-record.ts';
import { takeInFiles } from '../mailboxes/take-in-files.ts';
import { findSame } from './find-same.ts';
import { findTenant } from './find-tenant.ts';
import { identify } from './identify.ts';
import { guideOf } from './insight.ts';
import { readEngagement } from './read-engagement.ts';
import { replaceRecord } from './replace-record.ts';

type Asked = Parameters<Handler<'engagements.open'>>[0];
type Tenant = EngagementRecord['tenant'];

/** Makes one, or opens the one that is there. */
export async function openEngagement(context: HostContext, asked: Asked): Promise<Result<Engagement>> {
  const guide = guideOf(asked.guide);
  if (!guide.ok) return guide;
  const taken = await takeInFiles(guide.value, asked.answers);
  if (!taken.ok) return taken;
  const { answers } = taken.value;
  const issues = [...checkAnswers(guide.value, answers), ...taken.value.issues];
  if (issues.length > 0) return refuse({ code: 'answers-invalid', issues });
  const kept = await findOrMake(context, { ...asked, answers }, guide.value);
  return kept.ok ? readEngagement(context, kept.value.id) : kept;
}

async function findOrMake(
  context: HostContext,
  asked: Asked,
  guide: Guide,
): Promise<Result<EngagementRecord>> {
  const stored = asked.id === undefined ? done(undefined) : await readNamed(context, asked, asked.id);
  if (!stored.ok) return stored;
  const tenant = await findTenant(context.clouds, asked.cloud, asked.tenant);
  if (!tenant.ok) return tenant;
  const fresh = newRecord(guide, asked, { tenant: tenant.value, now: context.clock.now() });
  const before = stored.value ? done(stored.value) : await findSame(context.folder, fresh, guide);
  if (!before.ok) return before;
  if (before.value === undefined) return context.folder.write(fresh);
  const customer = asked.customer ?? before.value.customer;
  return keep(context, { ...fresh, customer }, before.value);
}

async function readNamed(
  { folder }: HostContext,
  { guide }: Asked,
  id: EngagementRecord['id'],
): Promise<Result<EngagementRecord>> {
  const record = await folder.read(id);
  if (!record.ok || record.value.guide === guide) return record;
  const reason = `the engagement ${id} follows the guide ${record.value.guide}`;
  return refuse({ code: 'request-invalid', field: 'guide', reason });
}

function newRecord(guide: Guide, asked: Asked, at: { tenant: Tenant; now: number }): EngagementRecord {
  const answers = completeAnswers(guide, asked.answers);
  const appName = String(answers[guide.nameQuestion]);
  const { tenant } = at;
  const id = identify({ guide: guide.id, appName, tenantId: tenant?.id });
  return {
    schema: 1,
    id,
    guide: guide.id,
    customer: asked.customer ?? tenant?.domain ?? tenant?.id ?? appName,
    cloud: absolute(asked.cloud),
    tenant,
    answers,
    uniqueName: `entrada-${id}`,
    createdAt: new Date(at.now).toISOString(),
  };
}

/** The next command may come from another folder. */
function absolute(cloud: CloudChoice): CloudChoice {
  return cloud.type === 'file' ? { ...cloud, file: resolve(cloud.file) } : cloud;
}

/** Ids and the unique name of one that is there never change, nor does its tenant once it is known. */
async function keep(
  context: HostContext,
  fresh: EngagementRecord,
  before: EngagementRecord,
): Promise<Result<EngagementRecord>> {
  const { tenant, cloud, answers, customer } = fresh;
  if (tenant && before.tenant && tenant.id !== before.tenant.id) {
    const reason = `the engagement ${before.id} belongs to the tenant ${before.tenant.id}`;
    return refuse({ code: 'request-invalid', field: 'tenant', reason });
  }
  return replaceRecord(context, before, {
    ...before,
    cloud,
    customer,
    answers,
    tenant: before.tenant ?? tenant,
  });
}
