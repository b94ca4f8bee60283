import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/core/diagnose/diagnose.ts';
import { entries, type Known } from '../../../src/core/diagnose/entries.ts';
import type { Sign } from '../../../src/core/diagnose/entry.ts';

const isFragment = (sign: Sign) => typeof sign === 'string';
const signsOf = ({ says = [], mentions = [], beside = [] }: Known) => [...says, ...mentions, ...beside];
const patterns = entries.flatMap((entry) => signsOf(entry).filter((sign) => !isFragment(sign)));

/** Everything an entry is recognised by, in one text: codes and fragments as they are. */
function bestSample(entry: Known): string {
  const codes = (entry.codes ?? []).map((code) => `AADSTS${code}: refused.`);
  return [...codes, ...signsOf(entry).filter(isFragment)].join('\n');
}

/** The others are recognised by a pattern; the messages have one for each. */
const withFragments = entries.filter(({ codes = [], says = [] }) => [...codes, ...says].some(isFragment));

test('every entry wins with all that it has', () => {
  const losers = withFragments.filter((entry) => {
    const context = { where: entry.where, ...(entry.products && { product: entry.products[0] }) };
    return diagnose(bestSample(entry), context)[0]?.id !== entry.id;
  });
  expect(withFragments.length).toBeGreaterThan(140);
  expect(losers.map(({ id }) => id)).toEqual([]);
});

test('every entry can be met in a text', () => {
  const never = entries.filter(
    ({ codes = [], says = [], mentions = [] }) => codes.length + says.length + mentions.length === 0,
  );
  expect(never.map(({ id }) => id)).toEqual([]);
});

describe('a fragment is bounded by something that is no letter and no digit', () => {
  test.each([
    ['AADSTS700016', 'entra-app-not-in-tenant', 'entra-app-disabled'],
    ['AADSTS7000222', 'entra-secret-expired', 'entra-two-resources'],
    ['Request_ResourceNotFound', 'graph-object-id-of-application', 'adt-host-wrong'],
    ['AADSTS500011', 'entra-resource-sp-missing', 'entra-redirect-mismatch'],
    ['AADSTS50001', 'entra-resource-sp-missing', 'entra-redirect-mismatch'],
  ])('%s is %s and not %s', (text, is, isNot) => {
    const found = diagnose(text).map(({ id }) => id);
    expect([found[0], found.includes(isNot as never)]).toEqual([is, false]);
  });

  test.each([
    'xRoleAssignmentExists',
    'RoleAssignmentExists2',
    'preTooManyRequests',
    '14290',
    '5.7.1391',
    '4015',
  ])('%s is nothing', (text) => expect(diagnose(text)).toEqual([]));

  test.each([
    '"RoleAssignmentExists"',
    '(RoleAssignmentExists)',
    'x=RoleAssignmentExists;',
    '_RoleAssignmentExists_',
  ])('%s is one', (text) => expect(diagnose(text)[0]?.id).toBe('arm-role-exists'));
});

test('patterns are read in lower case and never repeat without a limit', () => {
  for (const pattern of patterns) {
    const source = typeof pattern === 'string' ? pattern : pattern.source;
    expect(source.replace(/\\[a-zA-Z]/g, ''), source).not.toMatch(/[A-ZÄÖÜ]/);
    expect(source.replace(/\\./g, ''), source).not.toMatch(/[*+]|\{\d+,\}/);
  }
});
