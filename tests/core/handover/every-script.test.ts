import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { guides } from '../../../src/core/guides/catalog.ts';
import { teamspace } from '../../../src/core/guides/teamspace/guide.ts';
import { shellsFor } from '../../../src/core/handover/scripts/script-for.ts';
import { allScripts, answers, hostile, known, script } from './teamspace-scripts.ts';

const folder = mkdtempSync(join(tmpdir(), 'entrada-scripts-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('every script', () => {
  const variants = [
    ...allScripts(answers, known),
    ...allScripts(answers, {}),
    ...allScripts({ ...answers, appName: hostile }, known),
    ...allScripts({ ...answers, appName: hostile, features: ['sendMail'], mailboxes: [] }, {}),
  ];

  test('for the Azure CLI is something bash can read', () => {
    for (const { name, text } of variants.filter(({ shell }) => shell === 'azure-cli')) {
      const { stderr } = spawnSync('bash', ['-n', '-s'], { input: text, encoding: 'utf8' });
      expect(`${name}: ${stderr}`).toBe(`${name}: `);
    }
  });

  test('keeps the retired modules and the wrong parameters out', () => {
    const wrong = /-AzureAD|-ServiceId|-Organization |--reply-urls|--native-app|--available-to-other-tenants/;
    expect(variants.filter(({ text }) => wrong.test(text))).toEqual([]);
  });

  test('fills in every value, or says which to replace', () => {
    const names = /\$\{(clientId|tenantId|appName|mailboxes|servicePrincipalObjectId|signInEndpoint)\}/;
    expect(variants.filter(({ text }) => names.test(text))).toEqual([]);
    for (const { text } of variants.filter(({ text }) => /<(clientId|tenantId|mailboxes)>/.test(text))) {
      expect(text).toMatch(/# Not known yet, replace first: <|-DisplayName/);
    }
  });

  test('begins with the name of its step and ends with one line break', () => {
    for (const { name, text } of variants) {
      const title = teamspace.steps.find(({ id }) => id === name)?.title.en ?? '';
      expect(text.startsWith(`# ${title}\n`)).toBe(true);
      expect(text).toMatch(/[^\n]\n$/);
    }
  });
});

test('a name full of shell runs nothing but az, with the name as one argument', () => {
  const az = join(folder, 'az');
  writeFileSync(
    az,
    `#!/bin/bash\nprintf '%s\\0' "$@" >> "${folder}/asked"\nprintf '\\n' >> "${folder}/asked"\n`,
  );
  chmodSync(az, 0o755);
  const given = { ...answers, appName: hostile };
  execFileSync('bash', ['--norc', '-s'], {
    cwd: folder,
    input: script({ step: 'name-the-app', shell: 'azure-cli', given }),
    env: { PATH: `${folder}:${process.env['PATH'] ?? ''}` },
  });
  const asked = execFileSync('cat', [join(folder, 'asked')], { encoding: 'utf8' });
  expect(asked.split('\n').map((line) => line.split('\0'))).toEqual([
    ['ad', 'app', 'update', '--id', known.clientId, '--display-name', hostile, ''],
    ['account', 'show', '--query', 'tenantId', '--output', 'tsv', ''],
    ['ad', 'app', 'show', '--id', known.clientId, '--query', 'id', '--output', 'tsv', ''],
    [''],
  ]);
  expect(existsSync(join(folder, 'pwned'))).toBe(false);
});

test('every guide offers the shells its modes promise', () => {
  for (const { steps } of guides) {
    expect(steps.filter((step) => (step.modes.script === true) !== shellsFor(step).length > 0)).toEqual([]);
  }
});
