import { createAppTokens } from '../../cloud/sign-in/app-sign-in.ts';
import type { Smartspace } from '../../cloud/smartspace/call-smartspace.ts';
import { sendTestMessage, type Tested } from '../../cloud/smartspace/test-message.ts';
import type { TestMessage } from '../../contract/test-message.ts';
import { done, refuse, type Problem, type Result } from '../../contract/problem.ts';
import { connectionsFor } from '../../core/guides/select.ts';
import { factsOf } from '../../core/reconcile/facts.ts';
import { readInsight, type Insight } from '../engagement/insight.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';
import { readSecret } from '../secret/read-secret.ts';

type Asked = Parameters<Handler<'smartspace.test-message'>>[0];

const GREETING = 'This is a test message from Entrada. Please answer with one short sentence.';
const MOST = 4_000;

/** As the finished app, with its own secret; nobody has to be signed in. */
export async function testSmartspace(context: HostContext, asked: Asked): Promise<Result<TestMessage>> {
  const began = context.clock.now();
  const insight = await readInsight(context.folder, asked.engagementId);
  if (!insight.ok) return insight;
  const place = placeOf(insight.value);
  if (!place.ok) return place;
  const smartspace = await reach(context, insight.value, place.value);
  if (!smartspace.ok) return smartspace;
  const tested = await sendTestMessage(smartspace.value, {
    workspace: place.value.workspace,
    text: asked.text ?? GREETING,
    keepThread: asked.keepThread === true,
    clock: context.clock,
  });
  return tested.ok ? done({ ...shown(tested.value), elapsedMs: context.clock.now() - began }) : tested;
}

interface Place {
  readonly api: string;
  readonly workspace: string;
}

const lacks = (field: string): Problem => ({
  code: 'answers-invalid',
  issues: [{ field, reason: 'missing' }],
});

/** From the answers: without the address of the API there is nowhere to send it. */
function placeOf({ guide, record }: Insight): Result<Place> {
  if (!guide.steps.some(({ provenBy }) => provenBy === 'smartspace-workspace')) {
    const reason = `the guide ${guide.id} has no Smartspace workspace`;
    return refuse({ code: 'request-invalid', field: 'engagementId', reason });
  }
  const proofs = connectionsFor(guide, record.answers).map(({ proof }) => proof);
  const place = proofs.find((proof) => proof?.kind === 'smartspace-workspace');
  return place === undefined ? refuse(lacks('apiUrl')) : done(place);
}

async function reach(
  context: HostContext,
  { record, known, entries }: Insight,
  { api }: Place,
): Promise<Result<Smartspace>> {
  const { apiClientId } = factsOf({ entries });
  const { clientId } = known;
  const { tenant } = record;
  if (tenant === undefined || clientId === undefined || apiClientId === undefined) {
    return refuse({ code: 'not-yet-run' });
  }
  const secret = await readSecret(context, record.id);
  if (!secret.ok) return secret;
  const opened = await context.clouds.open(record.cloud);
  if (!opened.ok) return opened;
  const { cloud, http } = opened.value;
  const tokenFor = createAppTokens({ cloud, http, tenantId: tenant.id });
  const token = await tokenFor({ clientId, secret: secret.value }, { api: apiClientId });
  return token.ok ? done({ http, api, token: token.value }) : token;
}

function shown({ said, deleted, ...tested }: Tested): Omit<TestMessage, 'elapsedMs'> {
  const answered = said?.error === undefined ? 'answered' : 'failed';
  return {
    ...tested,
    outcome: said === undefined ? 'silent' : answered,
    answer: (said?.answer ?? '').slice(0, MOST),
    ...(said?.error === undefined ? {} : { error: said.error }),
    threadDeleted: deleted,
  };
}
