import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { JournalEntry } from '../../../src/core/journal/entry.ts';
import { openJournal } from '../../../src/host/store/journal-file.ts';

const line = (run: string): JournalEntry => ({ type: 'run-ended', at: '2026-01-02T03:04:05Z', run });
const schema = '{"schema":1}\n';
const text = (run: string) => `${JSON.stringify(line(run))}\n`;

let file = '';
beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'journal-')), 'one', 'journal.jsonl');
});

async function open() {
  const journal = await openJournal(file);
  if (!journal.ok) throw new Error(journal.problem.code);
  return journal.value;
}

async function written(content: string) {
  const journal = await open();
  await journal.append(line('first'));
  await journal.close();
  await writeFile(file, content);
}

test('a line is on disk when append resolves, after one that says the schema', async () => {
  const journal = await open();
  expect(journal.entries()).toEqual([]);
  await journal.append(line('one'));
  expect(await readFile(file, 'utf8')).toBe(schema + text('one'));
  await Promise.all([journal.append(line('two')), journal.append(line('three'))]);
  await journal.close();
  expect((await open()).entries()).toEqual([line('one'), line('two'), line('three')]);
});

test.each([
  ['half a line', schema + text('one') + '{"type":"run-en'],
  ['a line without its break', schema + text('one') + text('two').trimEnd()],
  ['zeros after a power failure', `${schema}${text('one')}\0\0\0\0`],
])('a torn end is passed over and cut off by the next append: %s', async (_, content) => {
  await written(content);
  const journal = await open();
  expect(journal.entries()).toEqual([line('one')]);
  expect(await readFile(file, 'utf8')).toBe(content);
  await journal.append(line('next'));
  await journal.close();
  expect(await readFile(file, 'utf8')).toBe(schema + text('one') + text('next'));
});

test('a torn first line is a journal that never began', async () => {
  await written('{"sche');
  const journal = await open();
  await journal.append(line('one'));
  await journal.close();
  expect(await readFile(file, 'utf8')).toBe(schema + text('one'));
});

test.each([
  ['no JSON', `${schema}{broken\n${text('one')}`, 'line 2: no JSON'],
  [
    'no line of ours',
    `${schema}{"type":"gossip"}\n${text('one')}`,
    'line 2: no journal line of this version',
  ],
  ['no schema', text('one') + text('two'), 'line 1: no schema'],
])('damage in the middle is not passed over: %s', async (_, content, reason) => {
  await written(content);
  expect(await openJournal(file)).toEqual({
    ok: false,
    problem: { code: 'store-unreadable', file, reason },
  });
});

test('a newer journal is left to the newer app', async () => {
  await written('{"schema":2}\n{"new":"form"}\n');
  expect(await openJournal(file)).toEqual({
    ok: false,
    problem: { code: 'store-newer', file, found: 2, supported: 1 },
  });
});
