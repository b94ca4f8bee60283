import { createMailRoad } from '../../cloud/mail/mail-road.ts';
import type { Cloud } from '../../cloud/clouds/cloud.ts';
import type { FeatureCheck, MailTest } from '../../contract/mail-test.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import { lateUntil } from '../../core/mail/late-until.ts';
import { unusableMailboxes } from '../../core/mail/unusable-mailboxes.ts';
import { wantedOf, type Wanted } from '../../core/mail/wanted.ts';
import type { OpenCloud } from '../clouds.ts';
import { readInsight, type Insight } from '../engagement/insight.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';
import { takeLock } from '../store/lock.ts';
import { appTokens, type GetAppToken } from './app-tokens.ts';
import { checkFeatures } from './feature-checks.ts';
import { kindsOf } from './kinds-of.ts';
import { findMailboxes } from './find-mailboxes.ts';
import { noteShown } from './note-shown.ts';
import { testAll, type Found } from './test-all.ts';

type Asked = Parameters<Handler<'mail.test'>>[0];

/** As the finished app, with its own secret; nobody has to be signed in. One test of an engagement at a time. */
export async function testMailboxes(context: HostContext, asked: Asked): Promise<Result<MailTest>> {
  const began = context.clock.now();
  const { engagementId } = asked;
  const insight = await readInsight(context.folder, engagementId);
  if (!insight.ok) return insight;
  const mailboxes = findMailboxes(insight.value, asked);
  if (!mailboxes.ok) return mailboxes;
  const { lockFile } = context.folder.mailTests(engagementId);
  const lock = await takeLock(lockFile);
  if (!lock.ok) return lock;
  if (lock.value.state === 'held') {
    const { pid, since } = lock.value.holder;
    return refuse({ code: 'engagement-busy', engagement: engagementId, pid, since });
  }
  try {
    const tested = await prepareAndTest(context, asked, {
      insight: insight.value,
      mailboxes: mailboxes.value,
    });
    if (!tested.ok) return tested;
    return done({ engagement: engagementId, ...tested.value, elapsedMs: context.clock.now() - began });
  } finally {
    context.mailTests.ended(engagementId);
    await lock.value.release();
    context.emit('engagement.changed', { engagementId });
  }
}

interface Subject {
  readonly insight: Insight;
  readonly mailboxes: readonly string[];
}

type Tested = Omit<MailTest, 'engagement' | 'elapsedMs'>;

async function prepareAndTest(context: HostContext, asked: Asked, subject: Subject): Promise<Result<Tested>> {
  const { record, guide, entries } = subject.insight;
  const wanted = wantedOf(guide, record.answers);
  if (!wanted.imap && !wanted.smtp) return nothingToTest(guide.id);
  const opened = await context.clouds.open(record.cloud);
  if (!opened.ok) return opened;
  const { cloud } = opened.value;
  const mail = await mailOf(context, cloud);
  if (!mail.ok) return mail;
  const tokens = await appTokens(context, subject.insight, opened.value);
  if (!tokens.ok) return tokens;
  const went = await testAll(context, {
    engagementId: record.id,
    mailboxes: subject.mailboxes,
    isWhole: asked.mailboxes === undefined,
    token: tokens.value('exchange'),
    kindsOf: (addresses) => kindsOf(context, subject.insight, addresses),
    trying: {
      wanted,
      roads: roadsOf(mail.value, cloud.ca),
      signal: context.mailTests.began(record.id),
      sendTo: asked.sendTo,
      lateUntil: lateUntil(entries),
      unusable: unusableMailboxes(entries),
      now: () => context.clock.now(),
    },
  });
  if (!went.ok) return went;
  await noteShown(context, subject.insight, wanted);
  const checks = await checksOf(context, went.value, { opened: opened.value, wanted, tokens: tokens.value });
  return checks.ok ? done({ ...went.value, checks: checks.value }) : checks;
}

/** Where no source names the cloud's, those that a person named. */
async function mailOf({ settings }: HostContext, cloud: Cloud): Promise<Result<NonNullable<Cloud['mail']>>> {
  if (cloud.mail !== undefined) return done(cloud.mail);
  const read = await settings.read();
  if (!read.ok) return read;
  const named = read.value.mailHosts?.[cloud.name];
  return named === undefined ? refuse({ code: 'mail-unknown-in-cloud', cloud: cloud.name }) : done(named);
}

function roadsOf({ imap, smtp }: NonNullable<Cloud['mail']>, ca: string | undefined) {
  return { imap: createMailRoad(imap, ca), smtp: createMailRoad(smtp, ca) };
}

interface Checking {
  readonly opened: OpenCloud;
  readonly wanted: Wanted;
  readonly tokens: (audience: 'graph') => GetAppToken;
}

async function checksOf(
  { clock }: HostContext,
  { mailboxes, ending }: Found,
  { opened, wanted, tokens }: Checking,
): Promise<Result<FeatureCheck[]>> {
  if (wanted.checks.length === 0 || ending === 'stopped') return done([]);
  const token = await tokens('graph')();
  if (!token.ok) return token;
  const passed = mailboxes.find(({ state }) => state === 'passed') ?? mailboxes[0];
  const reader = { cloud: opened.cloud, http: opened.http, token: token.value.token };
  const checked = { reader, checks: wanted.checks, person: passed?.address, now: clock.now() };
  return done(await checkFeatures(checked));
}

function nothingToTest(guide: string): Result<never> {
  const reason = `with these answers the guide ${guide} opens no mailbox`;
  return refuse({ code: 'request-invalid', field: 'engagementId', reason });
}
