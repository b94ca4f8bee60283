import type { MailTest, TestedMailbox } from '../../contract/mail-test.ts';
import { done, type Result } from '../../contract/problem.ts';
import type { EngagementId } from '../../contract/ids.ts';
import type { HostContext } from '../host-context.ts';
import type { AppToken, GetAppToken } from './app-tokens.ts';
import type { MailboxKind } from '../../contract/mailboxes.ts';
import { explainBy, isUnexplained } from '../../core/mail/explain.ts';
import { readTests, writeTests, type StoredTests, type TestsWriter } from './results-file.ts';
import { sideBySide } from './side-by-side.ts';
import { tellProgress } from './tell-progress.ts';
import { tryMailbox, type Trying } from './try-mailbox.ts';

/** Each mailbox has a connection of its own, and Exchange allows three to a mailbox; this spares the way there. */
const AT_A_TIME = 8;

export interface Testing {
  readonly engagementId: EngagementId;
  readonly mailboxes: readonly string[];
  /** All of the answers, not some that were named. */
  readonly isWhole: boolean;
  readonly token: GetAppToken;
  /** What the directory says, by address in lower case. */
  readonly kindsOf: (addresses: readonly string[]) => Promise<ReadonlyMap<string, MailboxKind>>;
  readonly trying: Omit<Trying, 'app'>;
}

export type Found = Pick<MailTest, 'mailboxes' | 'earlier' | 'ending'>;

const keyOf = (address: string): string => address.toLowerCase();

/** A test of the whole list that was cut off is continued; what it did is not done again. */
export async function testAll(context: HostContext, testing: Testing): Promise<Result<Found>> {
  const app = await testing.token();
  if (!app.ok) return app;
  const { file } = context.folder.mailTests(testing.engagementId);
  const stored = await readTests(file);
  if (!stored.ok) return stored;
  const before = alreadyDone(stored.value, testing.isWhole ? testing.mailboxes : []);
  const continues = !testing.isWhole || before.size > 0;
  const writer = await writeTests(file, { stored: stored.value, at: instantOf(context), continues });
  if (!writer.ok) return writer;
  try {
    return done(await testAndEnd(context, testing, { app: app.value, before, writer: writer.value }));
  } finally {
    await writer.value.close();
  }
}

const instantOf = ({ clock }: HostContext): string => new Date(clock.now()).toISOString();

async function testAndEnd(context: HostContext, testing: Testing, known: Known): Promise<Found> {
  const { mailboxes, isWhole } = testing;
  const found = await explained(testing, known.writer, await testLeft(context, testing, known));
  const ending = mailboxes.every((address) => found.has(keyOf(address))) ? 'complete' : 'stopped';
  if (isWhole && ending === 'complete') await known.writer.end(instantOf(context));
  const inOrder = mailboxes.flatMap((address) => found.get(keyOf(address)) ?? []);
  return { mailboxes: inOrder, earlier: known.before.size, ending };
}

interface Known {
  /** The first token; a later one where the test outlasts it. */
  readonly app: AppToken;
  readonly before: ReadonlyMap<string, TestedMailbox>;
  readonly writer: TestsWriter;
}

async function testLeft(
  context: HostContext,
  { engagementId, mailboxes, token, trying }: Testing,
  { app: first, before, writer }: Known,
): Promise<ReadonlyMap<string, TestedMailbox>> {
  const { signal } = trying;
  const found = new Map(before);
  const left = mailboxes.filter((address) => !before.has(keyOf(address)));
  const telling = tellProgress(context, { engagementId, of: mailboxes.length, earlier: before.size });
  try {
    await sideBySide(left, { width: AT_A_TIME, signal }, async (address) => {
      const renewed = await token();
      const tested = await tryMailbox({ ...trying, app: renewed.ok ? renewed.value : first }, address);
      if (signal.aborted) return;
      await writer.add(tested);
      found.set(keyOf(address), tested);
      telling.tell(tested);
    });
    return found;
  } finally {
    telling.end();
  }
}

/** Of those whose refusal may mean that there is no mailbox, the directory is asked at the end, all in one. */
async function explained(
  { kindsOf, trying: { signal } }: Testing,
  writer: TestsWriter,
  found: ReadonlyMap<string, TestedMailbox>,
): Promise<ReadonlyMap<string, TestedMailbox>> {
  const unclear = [...found.values()].filter(isUnexplained);
  const kinds = signal.aborted
    ? new Map<string, MailboxKind>()
    : await kindsOf(unclear.map(({ address }) => address));
  const told = new Map(found);
  for (const tested of unclear) {
    const kind = kinds.get(keyOf(tested.address));
    if (kind === undefined) continue;
    const explained = explainBy(tested, kind);
    await writer.add(explained);
    told.set(keyOf(tested.address), explained);
  }
  return told;
}

function alreadyDone(
  { newest, unended }: StoredTests,
  mailboxes: readonly string[],
): ReadonlyMap<string, TestedMailbox> {
  const known = mailboxes.flatMap((address): [string, TestedMailbox][] => {
    const tested = unended.has(keyOf(address)) ? newest.get(keyOf(address)) : undefined;
    return tested === undefined ? [] : [[keyOf(address), tested]];
  });
  return new Map(known);
}
