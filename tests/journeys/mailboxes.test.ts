import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { MailTest } from '../../src/contract/mail-test.ts';
import { givenNames, surnames } from '../../src/practice/directory/seed/words.ts';
import { documentOf, entrada, startEntrada, type Ended } from '../cli/entrada.ts';
import { isIntent, isOutcome } from './kill-points.ts';
import { missingForKeyring } from './keyring.ts';
import { openPlace, type Place } from './place.ts';
import { runDocumentOf, type RunDocument } from './run-document.ts';
import { whenLines } from './when-lines.ts';

const COUNT = 2000;
/** Whole programs are started here; a busy machine takes its time. */
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

/** People of the practice tenant whom it has not made special: everybody from the hundredth on. */
function addresses(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const number = at + 100;
    const given = givenNames[number % givenNames.length] ?? '';
    const surname = surnames[Math.floor(number / givenNames.length) % surnames.length] ?? '';
    const round = Math.floor(number / (givenNames.length * surnames.length));
    return `${given}.${surname}${round === 0 ? '' : String(round + 1)}@practice.example`.toLowerCase();
  });
}

describe.skipIf(missingForKeyring.length > 0)('mailboxes from a file', () => {
  let place: Place;
  let engagement: string;

  beforeAll(async () => {
    place = await openPlace('mailboxes', ['--size', 'large']);
  });
  afterAll(() => place.close());

  const data = () => ['--data', join(place.folder, 'data'), '--json'];
  const at = () => ['--cloud', place.tenant.cloudFile, '--sign-in', 'practice', '--yes', ...data()];
  const run = (...args: string[]): Promise<Ended> => entrada(args, place.keyring.environment);

  function write(name: string, text: string): string {
    const file = join(place.folder, name);
    writeFileSync(file, text);
    return file;
  }

  /** Kills the program as soon as a file of it has that many lines of a kind. */
  async function killAt(
    args: string[],
    where: Omit<Parameters<typeof whenLines>[0], 'folder'>,
  ): Promise<void> {
    const { child, ended } = startEntrada(args, place.keyring.environment);
    const stop = whenLines({ folder: join(place.folder, 'data'), ...where }, () => child.kill('SIGKILL'));
    const { code, stdout } = await ended;
    stop();
    // Null: it ended by the signal and not by itself.
    expect(code, stdout.slice(-3000)).toBeNull();
  }

  test('all are set up, and a kill in the middle repeats nothing', async () => {
    const own = runDocumentOf(
      await run('apply', 'entrada-sign-in', '--answers', write('own.yaml', '{}\n'), ...at()),
    );
    const read = readFileSync(
      join(place.folder, 'data', 'engagements', own.engagement, 'journal.jsonl'),
      'utf8',
    );
    const appId = /"appId":"([0-9a-f-]{36})"/.exec(read)?.[1] ?? '';
    expect((await run('settings', '--client-id', appId, ...data())).code).toBe(0);

    write(
      'mailboxes.csv',
      `Name;Mail\r\n${addresses(COUNT)
        .map((each) => `Somebody;${each}`)
        .join('\r\n')}\r\n`,
    );
    const answers = write(
      'teamspace.yaml',
      'teamspaceUrl: https://muster.teamspace.de\nexchange: endpoint\nmailboxesFile: mailboxes.csv\n',
    );
    const apply = ['apply', 'teamspace', '--answers', answers, ...at()];
    await killAt(apply, { file: 'journal.jsonl', counts: isMailboxOutcome, wanted: Math.floor(COUNT / 2) });
    const again = runDocumentOf(await run(...apply));
    expect(again.problems).toEqual([]);
    engagement = again.engagement;
    expect(setUp(again)).toBe(COUNT);
    const ofRights = journal(place.folder, engagement).filter((line) =>
      line.includes('"mailbox-permission"'),
    );
    expect(ofRights.filter(isIntent)).toHaveLength(COUNT);
    expect(ofRights.filter((line) => isOutcome(line) && line.includes('"result":"done"'))).toHaveLength(
      COUNT,
    );
  });

  test('all are tested with progress, and a kill in the middle repeats nothing', async () => {
    const mailTest = ['mail-test', engagement, ...data()];
    await killAt(mailTest, { file: 'mail-tests.jsonl', counts: isTested, wanted: Math.floor(COUNT / 2) });
    const ended = await run(...mailTest);
    // The public interface of the command line.
    const tested = documentOf(ended) as unknown as MailTest;
    expect(tested.mailboxes.filter(({ state }) => state !== 'passed')).toEqual([]);
    expect(tested.mailboxes).toHaveLength(COUNT);
    expect(tested.earlier).toBeGreaterThanOrEqual(Math.floor(COUNT / 2));
    expect(ended.stderr).toContain(`Tested ${String(COUNT)} of ${String(COUNT)} mailboxes`);
    expect(ended.code).toBe(0);
    const lines = readFileSync(
      join(place.folder, 'data', 'engagements', engagement, 'mail-tests.jsonl'),
      'utf8',
    );
    expect(lines.split('\n').filter((line) => line !== '' && isTested(line))).toHaveLength(COUNT);
  });
});

const typeOf = (line: string): string => (JSON.parse(line) as { type: string }).type;
const isTested = (line: string): boolean => line !== '' && typeOf(line) === 'tested';
const isMailboxOutcome = (line: string): boolean => isOutcome(line) && line.includes('"mailbox-permission"');

const setUp = ({ resources }: RunDocument): number =>
  resources.filter(
    ({ kind, action }) => kind === 'mailbox-permission' && ['created', 'kept'].includes(action),
  ).length;

function journal(folder: string, engagement: string): string[] {
  const file = join(folder, 'data', 'engagements', engagement, 'journal.jsonl');
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}
