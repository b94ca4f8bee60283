import { readFile } from 'node:fs/promises';
import type { Answers } from '../../contract/guides.ts';
import type { MailboxFile } from '../../contract/mailboxes.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import type { AnswerIssue } from '../../contract/problems/answer-issue.ts';
import type { Guide } from '../../core/guides/guide.ts';
import { readBytes } from './read-bytes.ts';

/** The answers as the guide reads them, and what was wrong in the files they named. */
export interface TakenIn {
  readonly answers: Answers;
  readonly issues: readonly AnswerIssue[];
}

/**
 * What a file of the answers lists joins the list it belongs to; the name of the file goes, because the next command
 * may run where it is not.
 */
export async function takeInFiles(guide: Guide, given: Answers): Promise<Result<TakenIn>> {
  let taken: TakenIn = { answers: given, issues: [] };
  for (const question of guide.questions) {
    const file = given[question.key];
    if (question.type !== 'file' || typeof file !== 'string' || file.trim() === '') continue;
    const read = await readMailboxFile(file.trim());
    if (!read.ok) return read;
    taken = join(taken, { key: question.key, into: question.into, read: read.value });
  }
  return done(taken);
}

export async function readMailboxFile(file: string): Promise<Result<MailboxFile>> {
  try {
    return done(readBytes(await readFile(file)));
  } catch (thrown) {
    if (!(thrown instanceof Error) || !('code' in thrown)) throw thrown;
    const reason = thrown.code === 'ENOENT' ? 'there is no such file' : thrown.message;
    return refuse({ code: 'file-unreadable', file, reason });
  }
}

interface Joining {
  readonly key: string;
  readonly into: string;
  readonly read: MailboxFile;
}

function join({ answers, issues }: TakenIn, { key, into, read }: Joining): TakenIn {
  const { [key]: _file, ...others } = answers;
  const typed = Array.isArray(answers[into]) ? answers[into] : [];
  const known = new Set(typed.map((address) => address.trim().toLowerCase()));
  const added = read.mailboxes.filter((address) => !known.has(address.toLowerCase()));
  const found = read.issues.map(({ line, ...issue }): AnswerIssue => ({
    field: key,
    ...issue,
    ...(line > 0 ? { line } : {}),
  }));
  return { answers: { ...others, [into]: [...typed, ...added] }, issues: [...issues, ...found] };
}
