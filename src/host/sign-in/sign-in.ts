import type { SignedIn } from '../../contract/plan.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import type { PersonSignIn, SignedInAccount } from '../../cloud/sign-in/person-sign-in.ts';
import { checkAnswers } from '../../core/guides/answers.ts';
import { scopesFor } from '../../core/reconcile/scopes.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';
import { readInsight, type Insight } from '../engagement/insight.ts';
import type { EngagementRecord } from '../store/engagement-record.ts';
import { azureScopes } from './azure-scopes.ts';
import { checkWhoCame } from './check-who-came.ts';
import { forgetStranger } from './forget-stranger.ts';

type Asked = Parameters<Handler<'sign-in.start'>>[0];

interface Visit {
  readonly context: HostContext;
  readonly asked: Asked;
  readonly record: EngagementRecord;
  readonly person: PersonSignIn;
  readonly scopes: readonly string[];
  /** Who was here last, for this service. */
  readonly last: string | undefined;
}

/** Asks a person only where nobody suitable is remembered. */
export async function signIn(context: HostContext, asked: Asked): Promise<Result<SignedIn>> {
  const visit = await prepare(context, asked);
  if (!visit.ok) return visit;
  const account = (await remembered(visit.value)) ?? (await askPerson(visit.value));
  if (!account.ok) return account;
  context.people.chose(asked.engagementId, asked.method);
  const greet = asked.service === 'azure' ? welcomeToAzure : welcome;
  return greet(visit.value, account.value);
}

async function prepare(context: HostContext, asked: Asked): Promise<Result<Visit>> {
  const insight = await readInsight(context.folder, asked.engagementId);
  if (!insight.ok) return insight;
  const { record, guide } = insight.value;
  const issues = checkAnswers(guide, record.answers);
  if (issues.length > 0) return refuse({ code: 'answers-invalid', issues });
  const person = await context.personSignIn(record.cloud, asked.service);
  if (!person.ok) return person;
  const scopes = await scopesOf(context, insight.value, asked);
  if (!scopes.ok) return scopes;
  return done({
    context,
    asked,
    record,
    person: person.value,
    scopes: scopes.value,
    last: lastOf(record, asked),
  });
}

const lastOf = ({ account, azureAccount }: EngagementRecord, { service }: Asked): string | undefined =>
  service === 'azure' ? (azureAccount ?? account) : account;

async function scopesOf(
  { clouds }: HostContext,
  { record, guide }: Insight,
  { service, purpose }: Asked,
): Promise<Result<readonly string[]>> {
  if (service === 'directory') return done(scopesFor(guide, record.answers, purpose));
  const opened = await clouds.open(record.cloud);
  if (!opened.ok) return opened;
  const scopes = azureScopes(opened.value.cloud);
  if (scopes !== undefined) return done(scopes);
  const reason = 'Azure Resource Manager is not known for this cloud';
  return refuse({ code: 'sign-in-unavailable', method: 'azure', reason });
}

type Account = Pick<SignedInAccount, 'account' | 'tenantId'>;

/** `undefined`: a person has to sign in. */
async function remembered({
  asked,
  record,
  person,
  scopes,
  last,
}: Visit): Promise<Result<Account> | undefined> {
  if (record.tenant === undefined) return undefined;
  const account = asked.account ?? last;
  const found = await person.remembered({ tenantId: record.tenant.id, account });
  if (found === undefined) return undefined;
  const token = await person.token({ ...found, scopes });
  return token.ok ? done(found) : undefined;
}

async function askPerson(visit: Visit): Promise<Result<Account>> {
  const { context, asked, record, person, scopes } = visit;
  const { engagementId, method, account } = asked;
  const attempt = context.people.began(engagementId);
  try {
    const came = await person.signIn({
      method,
      scopes,
      account,
      tenantId: record.tenant?.id,
      cancel: attempt.signal,
      prompt: (event) => context.emit('sign-in.prompt', { ...event, engagementId }),
    });
    if (!came.ok) return came;
    const right = checkWhoCame(came.value, { tenant: record.tenant, account });
    if (!right.ok) await forgetStranger(context.folder, person, came.value);
    return right.ok ? came : right;
  } finally {
    context.people.ended(engagementId, attempt);
  }
}

async function welcome({ context, asked }: Visit, came: Account): Promise<Result<SignedIn>> {
  const { folder, people } = context;
  const now = await folder.read(asked.engagementId);
  if (!now.ok) return now;
  const tenant = now.value.tenant ?? { id: came.tenantId };
  const written = await folder.write({ ...now.value, tenant, account: came.account });
  if (!written.ok) return written;
  const signedIn: SignedIn = { account: came.account, tenant };
  people.came(asked.engagementId, signedIn, asked.purpose);
  context.emit('engagement.changed', { engagementId: asked.engagementId });
  return done(people.signedIn(asked.engagementId) ?? signedIn);
}

/** Who works in Azure need not be who works in the directory. */
async function welcomeToAzure({ context, asked }: Visit, came: Account): Promise<Result<SignedIn>> {
  const now = await context.folder.read(asked.engagementId);
  if (!now.ok) return now;
  const tenant = now.value.tenant ?? { id: came.tenantId };
  const written = await context.folder.write({ ...now.value, tenant, azureAccount: came.account });
  if (!written.ok) return written;
  context.emit('engagement.changed', { engagementId: asked.engagementId });
  return done({ account: came.account, tenant });
}
