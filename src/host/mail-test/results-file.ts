import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { testedMailbox, type TestedMailbox } from '../../contract/mail-test.ts';
import { done, type Result } from '../../contract/problem.ts';
import { instant } from '../../contract/text.ts';
import { ensurePrivateFolder, PRIVATE_FILE } from '../store/private-folder.ts';
import { isMissing, refuseUnreadable, StoreFailed, unreadable } from '../store/store-failed.ts';

/** A line of `mail-tests.jsonl`. */
const line = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('schema'), schema: z.literal(1) }),
  z.strictObject({ type: z.literal('began'), at: instant }),
  z.strictObject({ type: z.literal('tested'), mailbox: testedMailbox }),
  z.strictObject({ type: z.literal('ended'), at: instant }),
]);
type Line = z.infer<typeof line>;

/** What is known of earlier tests. */
export interface StoredTests {
  /** The newest of each mailbox, by its address in lower case. */
  readonly newest: ReadonlyMap<string, TestedMailbox>;
  /** Addresses, in lower case, that a test which has not ended has done. */
  readonly unended: ReadonlySet<string>;
}

export interface TestsWriter {
  /** On disk when it resolves, as far as the death of this process goes. */
  add(mailbox: TestedMailbox): Promise<void>;
  end(at: string): Promise<void>;
  close(): Promise<void>;
}

export async function readTests(file: string): Promise<Result<StoredTests>> {
  try {
    return done(collect(await readFile(file, 'utf8')));
  } catch (thrown) {
    if (isMissing(thrown)) return done({ newest: new Map(), unended: new Set() });
    return refuseUnreadable(file, thrown);
  }
}

/** What was torn off by a crash, or is of another version, counts as not tested. */
function collect(text: string): StoredTests {
  const lines = text.split('\n').flatMap((each) => parse(each) ?? []);
  const last = lines.findLastIndex(({ type }) => type === 'began' || type === 'ended');
  const isOpen = lines[last]?.type === 'began';
  return {
    newest: new Map(testedIn(lines).map((mailbox) => [mailbox.address.toLowerCase(), mailbox])),
    unended: new Set(isOpen ? testedIn(lines.slice(last)).map(({ address }) => address.toLowerCase()) : []),
  };
}

const testedIn = (lines: readonly Line[]): TestedMailbox[] =>
  lines.flatMap((each) => (each.type === 'tested' ? [each.mailbox] : []));

function parse(text: string): Line | undefined {
  try {
    return line.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

const written = (...lines: readonly Line[]): string =>
  lines.map((each) => `${JSON.stringify(each)}\n`).join('');

interface Beginning {
  readonly stored: StoredTests;
  readonly at: string;
  /** Adds to a test that was cut off, or to nothing: no test of the whole list begins. */
  readonly continues: boolean;
}

/** Keeps the newest of each mailbox and forgets older ones, so that the file does not grow with every test. */
export async function writeTests(
  file: string,
  { stored, at, continues }: Beginning,
): Promise<Result<TestsWriter>> {
  try {
    await ensurePrivateFolder(dirname(file));
    if (!continues) await writeFileAtomic(file, compact(stored, at), { mode: PRIVATE_FILE });
    const handle = await open(file, 'a', PRIVATE_FILE);
    const append = async (text: string): Promise<void> => {
      try {
        await handle.appendFile(text);
      } catch (thrown) {
        throw new StoreFailed(unreadable(file, thrown));
      }
    };
    return done({
      // A line that a crash left unfinished must not swallow the next one.
      add: (mailbox) => append(`\n${written({ type: 'tested', mailbox })}`),
      end: (ended) => append(`\n${written({ type: 'ended', at: ended })}`),
      close: () => handle.close(),
    });
  } catch (thrown) {
    return refuseUnreadable(file, thrown);
  }
}

function compact({ newest }: StoredTests, at: string): string {
  const kept = [...newest.values()].map((mailbox): Line => ({ type: 'tested', mailbox }));
  return written({ type: 'schema', schema: 1 }, ...kept, { type: 'began', at });
}
