import { describe, expect, test } from 'vitest';
import { checkAnswers, chosenNames, warnsOfMonths } from '../../../src/core/guides/answers.ts';
import { teamspace } from '../../../src/core/guides/teamspace/guide.ts';

const good = { teamspaceUrl: 'https://xyz.teamspace.de' };
const issues = (answers: Record<string, unknown>): unknown =>
  checkAnswers(teamspace, { ...good, ...answers });

describe('the address of teamspace', () => {
  test.each([
    'https://xyz.teamspace.de/',
    'https://intranet/teamspace/',
    'https://192.168.1.10:8443',
    'https://[2001:db8::1]',
    'https://localhost',
    'https://müller.example',
  ])('%s is accepted', (teamspaceUrl) => {
    expect(issues({ teamspaceUrl })).toEqual([]);
  });

  test.each([
    ['xyz.teamspace.de', 'not-a-url'],
    ['https://', 'not-a-url'],
    ['https:xyz.teamspace.de', 'not-a-url'],
    ['https:///xyz.teamspace.de', 'not-a-url'],
    ['https://xyz.teamspace.de?a=1', 'not-a-url'],
    ['https://xyz.teamspace.de/?', 'not-a-url'],
    ['https://xyz.teamspace.de/#top', 'not-a-url'],
    ['https://me@xyz.teamspace.de', 'not-a-url'],
    ['https://me:pw@xyz.teamspace.de', 'not-a-url'],
    ['https://xyz teamspace.de', 'not-a-url'],
    ['https://*.teamspace.de', 'not-a-url'],
    ['https://xyz.teamspace.de/$(id)', 'not-a-url'],
    ['https://xyz.teamspace.de:99999', 'not-a-url'],
    ['http://xyz.teamspace.de', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
  ])('%s is refused: %s', (teamspaceUrl, reason) => {
    expect(issues({ teamspaceUrl })).toEqual([{ field: 'teamspaceUrl', reason, given: teamspaceUrl }]);
  });

  test('one that leaves no room for the redirect path is too long', () => {
    const teamspaceUrl = `https://xyz.teamspace.de/${'a'.repeat(200)}`;
    expect(issues({ teamspaceUrl })).toEqual([
      { field: 'teamspaceUrl', reason: 'too-long', given: teamspaceUrl.slice(0, 120), allowed: '200' },
    ]);
  });
});

describe('the name of the app', () => {
  test('120 characters fit, 121 do not', () => {
    expect(issues({ appName: 'ä'.repeat(120) })).toEqual([]);
    expect(issues({ appName: 'ä'.repeat(121) })).toEqual([
      { field: 'appName', reason: 'too-long', given: 'ä'.repeat(120), allowed: '120' },
    ]);
  });

  test('a GUID is named for what it is', () => {
    const appName = '4F1DA0E7-1f6b-4c8e-9d0a-6a5b4c3d2e1f';
    expect(issues({ appName })).toEqual([
      { field: 'appName', reason: 'secret-id-not-value', given: appName },
    ]);
    expect(issues({ appName: `{${appName}}` })).toMatchObject([{ reason: 'secret-id-not-value' }]);
    expect(issues({ appName: `teamspace ${appName}` })).toEqual([]);
  });
});

describe('choices', () => {
  const allowed = 'receiveMail, sendMail, teamsCalendar, callHistory, singleSignOn';

  test('an unknown feature names the nearest and all of them', () => {
    expect(issues({ features: ['sendMail', 'recieveMail', 'fax'] })).toEqual([
      { field: 'features', reason: 'not-a-choice', given: 'recieveMail', nearest: 'receiveMail', allowed },
      { field: 'features', reason: 'not-a-choice', given: 'fax', allowed },
    ]);
  });

  test('no feature at all, one twice, one without a list', () => {
    expect(issues({ features: [] })).toEqual([{ field: 'features', reason: 'missing', allowed }]);
    expect(issues({ features: ['sendMail', 'sendMail'] })).toEqual([
      { field: 'features', reason: 'duplicate', given: 'sendMail' },
    ]);
    expect(issues({ features: 'sendMail' })).toEqual([{ field: 'features', reason: 'wrong-type', allowed }]);
  });

  test('letter case counts, and the right one is named', () => {
    expect(issues({ hosting: 'Self' })).toEqual([
      {
        field: 'hosting',
        reason: 'not-a-choice',
        given: 'Self',
        nearest: 'self',
        allowed: 'self, standard',
      },
    ]);
  });

  test('what is chosen counts across questions, defaults included', () => {
    expect(chosenNames(teamspace, good)).toEqual(new Set(['self', 'receiveMail', 'sendMail', 'script']));
    expect(chosenNames(teamspace, { features: ['callHistory'], hosting: 'standard' })).toEqual(
      new Set(['standard', 'callHistory', 'script']),
    );
  });
});

describe('months', () => {
  test.each([1, 3, 12, 13, 24])('%d is accepted', (secretMonths) => {
    expect(issues({ secretMonths })).toEqual([]);
  });

  test.each([0, -1, 25, 600])('%d is out of range', (secretMonths) => {
    expect(issues({ secretMonths })).toEqual([
      { field: 'secretMonths', reason: 'out-of-range', given: String(secretMonths), allowed: '1–24' },
    ]);
  });

  test.each([6.5, Number.NaN, '6', [6]])('%j is no number of months', (secretMonths) => {
    expect(issues({ secretMonths })).toEqual([
      { field: 'secretMonths', reason: 'wrong-type', allowed: '1–24' },
    ]);
  });

  test('more than twelve get a warning', () => {
    expect(warnsOfMonths(teamspace, good)).toBe(false);
    expect(warnsOfMonths(teamspace, { ...good, secretMonths: 12 })).toBe(false);
    expect(warnsOfMonths(teamspace, { ...good, secretMonths: 13 })).toBe(true);
  });
});

describe('mailboxes', () => {
  test.each(['info@contoso.com', 'a.b+c@sub.contoso.co', 'x@müller.de', 'x@xn--mller-kva.de'])(
    '%s is an address',
    (address) => {
      expect(issues({ mailboxes: [address] })).toEqual([]);
    },
  );

  test.each([
    '',
    'contoso',
    '@contoso.com',
    'info@',
    'info@contoso',
    'in fo@contoso.com',
    'a@b@contoso.com',
    '.a@contoso.com',
    'a..b@contoso.com',
    'a@-b.com',
    'a@b..com',
    'a@b.1',
    'Info <info@contoso.com>',
    `user\\shared@contoso.com`,
    'info@contoso.com;x@contoso.com',
    `${'a'.repeat(65)}@contoso.com`,
  ])('%j is none', (address) => {
    expect(issues({ mailboxes: ['ok@contoso.com', address] })).toEqual([
      { field: 'mailboxes', reason: 'not-an-address', given: address },
    ]);
  });

  test('the same address in another case is a duplicate', () => {
    expect(issues({ mailboxes: ['Info@contoso.com', 'x@contoso.com', 'info@Contoso.com'] })).toEqual([
      { field: 'mailboxes', reason: 'duplicate', given: 'info@Contoso.com', nearest: 'Info@contoso.com' },
    ]);
  });
});
