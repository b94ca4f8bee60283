import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { problemWords } from '../../../src/words/problems/problem-words.ts';
import { closeHosts, openHost, teamspaceAnswers } from '../support/open-host.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entrada-mailboxes-'));
});
afterEach(async () => {
  await closeHosts();
  await rm(folder, { recursive: true });
});

async function fileWith(text: string): Promise<string> {
  const file = join(folder, 'mailboxes.csv');
  await writeFile(file, text);
  return file;
}

const asked = { guide: 'teamspace', cloud: { type: 'practice' } } as const;

test('the mailboxes of a file join those typed, each once, and the file is not asked for again', async () => {
  const open = await openHost();
  const mailboxesFile = await fileWith(
    'Name;Mail\nInfo;info@practice.example\nAnna;ANNA.albrecht@practice.example\n',
  );
  const mailboxes = ['anna.albrecht@practice.example'];
  const answers = { ...teamspaceAnswers, mailboxes, mailboxesFile };
  expect((await open.ask('answers.check', { guide: 'teamspace', answers })).issues).toEqual([]);
  const opened = await open.ask('engagements.open', { ...asked, answers });
  expect(opened.answers['mailboxes']).toEqual(['anna.albrecht@practice.example', 'info@practice.example']);
  expect(opened.answers['mailboxesFile']).toBeUndefined();
  await rm(mailboxesFile);
  await open.ask('engagements.open', { ...asked, answers: opened.answers });
});

test('every faulty row is told with its line and what is wrong', async () => {
  const open = await openHost();
  const mailboxesFile = await fileWith('Info@practice.example\njane\ninfo@practice.example');
  const answers = { ...teamspaceAnswers, mailboxesFile };
  const problem = await open.refused('engagements.open', { ...asked, answers });
  expect(problem).toEqual({
    code: 'answers-invalid',
    issues: [
      { field: 'mailboxesFile', line: 2, reason: 'not-an-address', given: 'jane' },
      {
        field: 'mailboxesFile',
        line: 3,
        reason: 'duplicate',
        given: 'info@practice.example',
        nearest: 'Info@practice.example',
      },
    ],
  });
  expect(problemWords(problem, 'en').message).toBe(
    'Line 2: “mailboxesFile” “jane” is not an e-mail address; Line 3: “mailboxesFile” has “info@practice.example” twice.',
  );
});

test('a file that is not there is said to be so', async () => {
  const open = await openHost();
  const answers = { ...teamspaceAnswers, mailboxesFile: join(folder, 'none.csv') };
  expect(await open.refused('engagements.open', { ...asked, answers })).toMatchObject({
    code: 'file-unreadable',
    reason: 'there is no such file',
  });
});
