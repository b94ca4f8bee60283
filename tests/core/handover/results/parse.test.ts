import { describe, expect, test } from 'vitest';
import { parseResult } from '../../../../src/core/handover/results/parse.ts';

const tenantId = '2222aaaa-2222-4222-8222-222222222222';
const clientId = '1111aaaa-1111-4111-8111-111111111111';
const applicationObjectId = '4444aaaa-4444-4444-8444-444444444444';
const servicePrincipalObjectId = '3333aaaa-3333-4333-8333-333333333333';
const ids = { clientId, applicationObjectId, servicePrincipalObjectId };
const json = { entrada: 1, step: 'consent', tenantId, ids };
const framed = (body: string): string =>
  `-----BEGIN ENTRADA RESULT-----\n${body}\n-----END ENTRADA RESULT-----\n`;
const block = (changes: object = {}): string => framed(JSON.stringify({ ...json, ...changes }, null, 2));

const parse = (text: string, more: Partial<Parameters<typeof parseResult>[0]> = {}) =>
  parseResult({ text, step: 'consent', expected: { tenantId }, known: { tenantId }, ...more });

function issues(text: string, more: Partial<Parameters<typeof parseResult>[0]> = {}) {
  const parsed = parse(text, more);
  return parsed.ok ? [] : parsed.problem.code === 'values-invalid' ? parsed.problem.issues : [parsed.problem];
}

const wrapped = (text: string, width: number): string =>
  text.replace(new RegExp(`(.{${String(width)}})`, 'g'), '$1\n');

describe('a block is found', () => {
  test.each([
    ['alone', block()],
    ['with a BOM and CRLF', `\uFEFF${block().replaceAll('\n', '\r\n')}`],
    ['among noise', `PS C:\\> .\\consent.ps1\nWARNING: {odd}\n${block()}PS C:\\> exit\n`],
    ['behind the prompts of a console', block().replace(/^/gm, 'PS C:\\Users\\O Brien> ')],
    ['behind the marks of a mail', block().replace(/^/gm, '> ')],
    ['in a comment of requests', block().replace(/^/gm, '# ')],
    ['in colours', block().replace(/^/gm, '\u001B[32;1m').replace(/$/gm, '\u001B[0m')],
    ['wrapped by a narrow window', framed(wrapped(JSON.stringify(json), 40))],
    ['wrapped and padded', framed(wrapped(JSON.stringify(json), 40).replace(/\n/g, '   \n   '))],
    ['with the quotes of a word processor', block().replace(/"([^"]*)"/g, '“$1”')],
    ['without its last line', block().replace(/-+END.*\n/, '')],
    ['after an older one', `${block({ ids: { clientId: applicationObjectId } })}${block()}`],
    ['before that of the next step', `${block()}${block({ step: 'next' })}`],
    ['in UTF-16 read as bytes', block().replace(/(.)/g, '$1\u0000')],
  ])('%s', (_, text) => {
    expect(parse(text)).toEqual({ ok: true, value: { tenantId, ...ids } });
  });

  test('not in the echo of the script itself', () => {
    expect(issues("Write-Output '-----BEGIN ENTRADA RESULT-----'\n{}\n")).toEqual([
      { field: 'block', reason: 'no-block' },
    ]);
  });

  test('ids come in one spelling, and what was not found is left out', () => {
    const odd = {
      clientId: `{${clientId.toUpperCase()}}`,
      applicationObjectId: '',
      servicePrincipalObjectId: null,
    };
    expect(parse(block({ ids: odd }))).toEqual({ ok: true, value: { tenantId, clientId } });
  });
});

describe('a block is refused', () => {
  const otherTenant = '5555aaaa-5555-4555-8555-555555555555';
  test.each<[string, string, object]>([
    ['nothing in it', 'hello', { field: 'block', reason: 'no-block' }],
    ['damage', framed('{"entrada": 1,'), { field: 'block', reason: 'block-unreadable' }],
    ['no JSON object', framed('[]'), { field: 'block', reason: 'block-unreadable' }],
    ['a newer version', block({ entrada: 3 }), { field: 'block', reason: 'block-newer', given: '3' }],
    [
      'another step',
      block({ step: 'register' }),
      { field: 'block', reason: 'other-step', given: 'register', expected: 'consent' },
    ],
    ['nothing found', block({ ids: { clientId: null } }), { field: 'block', reason: 'block-empty' }],
    [
      'another tenant',
      block({ tenantId: otherTenant }),
      { field: 'tenantId', reason: 'other-tenant', given: otherTenant, expected: tenantId },
    ],
    ['no tenant', block({ tenantId: null }), { field: 'tenantId', reason: 'missing' }],
    ['no id', block({ ids: { clientId: 'abc' } }), { field: 'clientId', reason: 'not-a-guid' }],
    [
      'a placeholder',
      block({ ids: { clientId: '{{clientId}}' } }),
      { field: 'clientId', reason: 'placeholder-left', given: '{{clientId}}' },
    ],
    ['a strange field', block({ ids: { colour: 'red' } }), { field: 'colour', reason: 'unknown-field' }],
    [
      'a secret',
      block({ ids: { secretText: 'Abc8Q~' } }),
      { field: 'secretText', reason: 'secret-in-block' },
    ],
    [
      "a secret's value as its id",
      block({ ids: { secretId: 'Abc8Q~0123456789012345678901234567890123' } }),
      { field: 'secretId', reason: 'secret-value-not-id' },
    ],
  ])('%s', (_, text, issue) => {
    expect(issues(text)).toEqual([issue]);
  });

  test("the registration's object id offered for the enterprise application's", () => {
    const text = block({ ids: { servicePrincipalObjectId: applicationObjectId } });
    expect(issues(text, { known: { applicationObjectId } })).toEqual([
      {
        field: 'servicePrincipalObjectId',
        reason: 'another-id',
        is: 'applicationObjectId',
        given: applicationObjectId,
      },
    ]);
    const same = block({ ids: { applicationObjectId, servicePrincipalObjectId: applicationObjectId } });
    expect(issues(same)).toMatchObject([{ field: 'servicePrincipalObjectId', is: 'applicationObjectId' }]);
  });

  test('another app than the one the engagement works on', () => {
    const expected = { tenantId, clientId: servicePrincipalObjectId };
    expect(issues(block({ ids: { clientId } }), { expected })).toEqual([
      { field: 'clientId', reason: 'other-app', given: clientId, expected: servicePrincipalObjectId },
    ]);
  });
});
