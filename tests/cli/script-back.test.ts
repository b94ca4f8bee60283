import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { documentOf, entrada } from './entrada.ts';

const folder = mkdtempSync(join(tmpdir(), 'entrada-back-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const data = join(folder, 'data');
const address = 'info@practice.example';

test('what a script printed is handed back on the command line, and the script that undoes it is printed', async () => {
  const answers = join(folder, 'answers.json');
  const given = { teamspaceUrl: 'https://xyz.teamspace.de', appName: 'by script', mailboxes: [address] };
  writeFileSync(answers, JSON.stringify(given));
  const practice = ['--practice', '--practice-vault-in-memory', '--data', data, '--json'];
  const applied = documentOf(await entrada(['apply', 'teamspace', '--answers', answers, ...practice]));
  const engagement = String(applied['engagement']);
  const journal = readFileSync(join(data, 'engagements', engagement, 'journal.jsonl'), 'utf8');
  const clientId = /"appId":"([0-9a-f-]{36})"/.exec(journal)?.[1] ?? '';
  const of = ['script', 'teamspace', '--engagement', engagement, '--data', data];
  const nothing = await entrada([...of, '--undo']);
  expect([nothing.code, nothing.stdout]).toEqual([
    0,
    expect.stringMatching(/^# No result block of this engagement says/),
  ]);

  const block = (step: string, more: object): string => {
    const ids = { clientId, servicePrincipalObjectId: clientId.replace(/^./, '0') };
    const json = JSON.stringify({ entrada: 2, step, tenantId: applied['tenant'], ids, ...more });
    const file = join(folder, `${step}.txt`);
    writeFileSync(
      file,
      `PS C:\\> .\\exchange.ps1\n-----BEGIN ENTRADA RESULT-----\n${json}\n-----END ENTRADA RESULT-----\n`,
    );
    return file;
  };
  const done = block('smtp-auth', { mailboxes: [{ address, result: 'done', was: '' }] });
  const handed = await entrada([...of, '--result', done, '--json']);
  expect(documentOf(handed)).toMatchObject({ steps: [{ id: 'smtp-auth', state: 'done' }] });
  const { stdout: script } = await entrada([...of, '--undo']);
  expect(script).toContain(`$smtpUnset = @('${address}')`);

  const undone = await entrada(['undo', 'teamspace', '--engagement', engagement, ...practice.slice(0, -1)]);
  expect(undone.stdout).toContain(`entrada script teamspace --engagement ${engagement} --undo`);
  const back = block('exchange-take-back', { mailboxes: [{ address, result: 'done', smtp: 'done' }] });
  const taken = await entrada([...of, '--result', back]);
  expect([taken.code, taken.stdout]).toEqual([
    0,
    expect.stringContaining('Taken back with the script: 1 of 1'),
  ]);
  expect((await entrada([...of, '--undo'])).stdout).toBe(nothing.stdout);

  const stranger = block('smtp-auth', { tenantId: '9999aaaa-9999-4999-8999-999999999999' });
  expect(await entrada([...of, '--result', stranger])).toMatchObject({ code: 1 });
  expect(await entrada([...of, '--result', join(folder, 'missing.txt')])).toMatchObject({ code: 1 });
}, 60_000);
