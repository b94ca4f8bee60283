import { create } from 'zustand';
import type { Engagement } from '../../contract/engagement.ts';
import type { EventOf } from '../../contract/events.ts';
import type { EngagementId } from '../../contract/ids.ts';
import type { FeatureCheck, TestedMailbox } from '../../contract/mail-test.ts';
import type { MailboxList, MailboxRow } from '../../contract/mailboxes.ts';
import { ask, type Failure } from '../engine/ask.ts';
import { showAnswer } from './engagement.ts';

/** What goes on with the list. */
export type Work =
  | { readonly at: 'idle' }
  | { readonly at: 'looking-up' }
  | { readonly at: 'testing'; readonly done: number; readonly of: number }
  | { readonly at: 'failed'; readonly failure: Failure };

export interface Mailboxes {
  readonly id: EngagementId;
  readonly rows: readonly MailboxRow[];
  readonly unfinished: boolean;
  readonly work: Work;
  readonly checks: readonly FeatureCheck[];
}

/** The mailboxes of the one engagement on screen; nothing until they have been read. */
export const useMailboxes = create<{ readonly current: Mailboxes | undefined }>(() => ({
  current: undefined,
}));

const keyOf = (address: string): string => address.toLowerCase();

function change(id: EngagementId, with_: (before: Mailboxes) => Partial<Mailboxes>): void {
  useMailboxes.setState(({ current }) =>
    current?.id === id ? { current: { ...current, ...with_(current) } } : {},
  );
}

const setWork = (id: EngagementId, work: Work) => change(id, () => ({ work }));

/** What the tenant said of a mailbox stays until it is asked again. */
function withKinds(rows: readonly MailboxRow[], before: readonly MailboxRow[]): readonly MailboxRow[] {
  const known = new Map(before.map((row) => [keyOf(row.address), row]));
  return rows.map((row) => {
    const { kind, displayName, primary } = known.get(keyOf(row.address)) ?? {};
    return {
      ...(kind && { kind }),
      ...(displayName && { displayName }),
      ...(primary && { primary }),
      ...row,
    };
  });
}

function take(id: EngagementId, list: MailboxList): void {
  useMailboxes.setState(({ current }) => {
    const before = current?.id === id ? current : NOTHING;
    const rows = withKinds(list.rows, before.rows);
    return {
      current: {
        id,
        rows,
        unfinished: list.unfinished,
        work: workOf(list, before.work),
        checks: before.checks,
      },
    };
  });
}

const NOTHING: Pick<Mailboxes, 'rows' | 'work' | 'checks'> = { rows: [], work: { at: 'idle' }, checks: [] };

/** A test that another page began shows here too. */
function workOf({ testing, rows }: MailboxList, before: Work): Work {
  if (!testing) return { at: 'idle' };
  return before.at === 'testing' ? before : { at: 'testing', done: 0, of: rows.length };
}

export async function readMailboxes(id: EngagementId): Promise<void> {
  const asked = await ask('mailbox.list', { engagementId: id });
  if (asked.ok) take(id, asked.value);
  else setWork(id, { at: 'failed', failure: asked.failure });
}

/** After a change that somebody else told of; what this page does itself, it reads itself. */
export async function readMailboxesAgain(id: EngagementId): Promise<void> {
  const { current } = useMailboxes.getState();
  if (current?.id === id && current.work.at === 'idle') await readMailboxes(id);
}

export async function lookUpMailboxes(id: EngagementId): Promise<void> {
  setWork(id, { at: 'looking-up' });
  const asked = await ask('mailbox.list', { engagementId: id, lookUp: true });
  if (asked.ok) take(id, asked.value);
  else setWork(id, { at: 'failed', failure: asked.failure });
}

export interface TestAsked {
  /** Absent: all of them. */
  readonly mailboxes?: string[];
  /** Sends a message there from each. */
  readonly sendTo?: string;
}

export async function testMailboxes(id: EngagementId, which: TestAsked = {}): Promise<void> {
  const { current } = useMailboxes.getState();
  setWork(id, { at: 'testing', done: 0, of: which.mailboxes?.length ?? current?.rows.length ?? 0 });
  const asked = await ask('mail.test', { engagementId: id, ...which });
  setWork(id, asked.ok ? { at: 'idle' } : { at: 'failed', failure: asked.failure });
  if (!asked.ok) return;
  const { mailboxes, checks } = asked.value;
  change(id, ({ rows }) => ({ rows: withTests(rows, mailboxes), checks }));
  await readMailboxes(id);
}

export const stopTest = (id: EngagementId) => ask('mail.cancel', { engagementId: id });

function withTests(rows: readonly MailboxRow[], tested: readonly TestedMailbox[]): readonly MailboxRow[] {
  const news = new Map(tested.map((test) => [keyOf(test.address), test]));
  return rows.map((row) => {
    const test = news.get(keyOf(row.address));
    return test === undefined ? row : { ...row, test };
  });
}

export function noteTested({ engagementId, tested, done, of }: EventOf<'mail.progress'>): void {
  change(engagementId, ({ rows }) => ({
    rows: withTests(rows, tested),
    work: { at: 'testing', done, of },
  }));
}

/** Stores another list; a failure is shown above it. */
export async function changeMailboxes(engagement: Engagement, addresses: readonly string[]): Promise<void> {
  const { id } = engagement.summary;
  const answers = { ...engagement.answers, mailboxes: [...addresses] };
  const asked = await showAnswer(ask('engagements.answer', { engagementId: id, answers }));
  if (asked.ok) await readMailboxes(id);
  else setWork(id, { at: 'failed', failure: asked.failure });
}
