import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Shell } from '../../../../src/contract/checklist.ts';
import type { Answers } from '../../../../src/contract/guides.ts';
import type { Facts } from '../../../../src/core/guides/interpolate.ts';
import { valuesOf } from '../../../../src/core/guides/interpolate.ts';
import { smartspace } from '../../../../src/core/guides/smartspace/guide.ts';
import { parseResult } from '../../../../src/core/handover/results/parse.ts';
import { scriptFor } from '../../../../src/core/handover/scripts/script-for.ts';

const folder = mkdtempSync(join(tmpdir(), 'entrada-endings-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const tenantId = '2222aaaa-2222-4222-8222-222222222222';
const answers: Answers = { appName: `O'Brien "x"`, smartspaceAppName: "Smart'space", workspace: 'Büro' };

function script(step: string, shell: Shell, facts: Facts = {}): string {
  const spec = smartspace.steps.find(({ id }) => id === step);
  if (spec === undefined) throw new Error(`no step ${step}`);
  return scriptFor({
    guide: smartspace,
    answers,
    values: valuesOf(smartspace, answers, facts),
    step: spec,
    shell,
  });
}

const parse = (step: string, text: string) => parseResult({ text, step, expected: { tenantId }, known: {} });

/** Stands for the Azure CLI: answers what is asked for by the words of the question. */
const az = `#!/bin/bash
case "$*" in
  'account show'*) echo ${tenantId} ;;
  *'credential reset'*) echo 'Abc8Q~value' ;;
  *'credential list'*) echo 5555aaaa-5555-4555-8555-555555555555 ;;
  'ad app list'*) echo 1111aaaa-1111-4111-8111-111111111111 ;;
  'ad app show'*) echo 4444aaaa-4444-4444-8444-444444444444 ;;
  'ad sp list'*) echo 6666aaaa-6666-4666-8666-666666666666 ;;
  'ad sp show --id 1111'*) echo 3333aaaa-3333-4333-8333-333333333333 ;;
  'ad sp show --id 6666'*'--query id '*) echo 7777aaaa-7777-4777-8777-777777777777 ;;
  'ad sp show --id 6666'*) echo 8888aaaa-8888-4888-8888-888888888888 ;;
esac
`;

function runBash(text: string): string {
  writeFileSync(join(folder, 'az'), az);
  chmodSync(join(folder, 'az'), 0o755);
  const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}` };
  return execFileSync('bash', ['--norc', '-s'], { input: text, env, encoding: 'utf8' });
}

const clientId = '1111aaaa-1111-4111-8111-111111111111';
const applicationObjectId = '4444aaaa-4444-4444-8444-444444444444';
const servicePrincipalObjectId = '3333aaaa-3333-4333-8333-333333333333';

test('what a script for the Azure CLI prints can be pasted back', () => {
  const printed = runBash(script('assign-role', 'azure-cli'));
  expect(parse('assign-role', printed)).toEqual({
    ok: true,
    value: {
      tenantId,
      clientId,
      applicationObjectId,
      servicePrincipalObjectId,
      apiClientId: '6666aaaa-6666-4666-8666-666666666666',
      apiObjectId: '7777aaaa-7777-4777-8777-777777777777',
      appRoleId: '8888aaaa-8888-4888-8888-888888888888',
    },
  });
});

test("a secret's value is not printed, and where it is", () => {
  const printed = runBash(script('client-secret', 'azure-cli'));
  expect(printed).not.toContain('Abc8Q~value');
  expect(printed).toContain('"secretValueIn": "the variable secret of the terminal that ran the script"');
  const parsed = parse('client-secret', printed);
  expect(parsed.ok && parsed.value).toMatchObject({
    clientId,
    secretId: '5555aaaa-5555-4555-8555-555555555555',
    secretEnds: expect.stringMatching(/^20\d\d-\d\d-\d\dT00:00:00.000Z$/) as unknown,
  });
});

test('PowerShell names every id by the variable that holds it', () => {
  expect(script('client-secret', 'powershell').split('# The block')[1]).toBe(
    [
      ' below holds ids and no secret. Paste it into the step in Entrada.',
      '$ids = [ordered]@{',
      '  clientId = $application.AppId',
      '  applicationObjectId = $application.Id',
      '  secretId = $secret.KeyId',
      "  secretEnds = [string]::Format([cultureinfo]::InvariantCulture, '{0:yyyy-MM-dd}', $secret.EndDateTime)",
      '}',
      "$result = [ordered]@{ entrada = 1; step = 'client-secret'; tenantId = (Get-MgContext).TenantId; ids = $ids }",
      "$result['secretValueIn'] = 'the variable $secret.SecretText of the window that ran the script'",
      "Write-Output '-----BEGIN ENTRADA RESULT-----'",
      'ConvertTo-Json -InputObject $result -Depth 3',
      "Write-Output '-----END ENTRADA RESULT-----'",
      '',
    ].join('\n'),
  );
});

test('requests bring a block to fill in, which is refused until it is', () => {
  const facts = { tenantId, clientId, applicationObjectId };
  const text = script('enterprise-application', 'microsoft-graph', facts);
  const empty = parse('enterprise-application', text);
  expect(!empty.ok && empty.problem).toMatchObject({
    issues: [{ field: 'servicePrincipalObjectId', reason: 'placeholder-left' }],
  });
  const filled = text.replaceAll('{{servicePrincipalObjectId}}', servicePrincipalObjectId);
  expect(parse('enterprise-application', filled)).toEqual({
    ok: true,
    value: { tenantId, clientId, applicationObjectId, servicePrincipalObjectId },
  });
});
