import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { entrada } from './entrada.ts';

/** Whole programs are started here; a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 });

test('a run that leaves steps for a person ends on the commands that lead on, and they do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entrada-next-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, 'kept here');
  const answers = join(folder, 'answers.yaml');
  writeFileSync(answers, 'teamspaceUrl: https://muster.teamspace.de\nmailboxes: [post@practice.example]\n');

  const where = ['--practice', '--practice-vault-in-memory', '--data', data];
  const run = await entrada(['apply', 'teamspace', '--answers', answers, ...where, '--yes']);
  expect([run.code, run.stderr]).toEqual([2, expect.not.stringContaining('Problem')]);
  const [, engagement = ''] = /--engagement (\S+)/.exec(run.stdout) ?? [];
  const next = run.stdout.slice(run.stdout.indexOf('What comes next:'));
  expect(next).toBe(`What comes next:
  The commands for a person, to read and run: entrada script teamspace --engagement ${engagement} --data "${data}" --shell powershell --left
  What they printed is handed back: entrada script teamspace --engagement ${engagement} --data "${data}" --result FILE
  Steps by hand are shown and ticked off in the window: entrada ui --data "${data}"
`);

  const of = ['--engagement', engagement, '--data', data, '--shell', 'powershell', '--left'];
  const script = await entrada(['script', 'teamspace', ...of]);
  expect([script.code, script.stderr]).toEqual([0, '']);
  expect(script.stdout).toContain('New-ServicePrincipal -AppId');
  expect(script.stdout).not.toContain('New-MgApplication');
  const headings = script.stdout.split('\n').filter((line) => /^# [A-Z].*[a-z]$/.test(line));
  expect(headings[0]).toBe('# Install the Exchange module');
  expect(new Set(headings).size).toBe(headings.length);
});
