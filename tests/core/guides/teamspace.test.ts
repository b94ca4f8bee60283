import { describe, expect, test } from 'vitest';
import { countsFor, resourcesFor, stepsFor } from '../../../src/core/guides/select.ts';
import { summaryOf } from '../../../src/core/guides/summary.ts';
import { teamspace } from '../../../src/core/guides/teamspace/guide.ts';

const url = { teamspaceUrl: 'https://xyz.teamspace.de/' };
const every = ['receiveMail', 'sendMail', 'teamsCalendar', 'callHistory', 'singleSignOn'];

function permissionsFor(features: string[]): string[] {
  return resourcesFor(teamspace, { ...url, features })
    .filter(({ kind }) => kind === 'app-role-assignment' || kind === 'delegated-permission-grant')
    .map(({ key }) => key);
}

const neededSteps = (answers: Record<string, string | string[]>): string[] =>
  stepsFor(teamspace, { ...url, ...answers })
    .filter(({ needed }) => needed)
    .map(({ step }) => step.id);

describe('what shall exist', () => {
  test('with every feature: one app, its enterprise application, one secret, six permissions, one grant', () => {
    expect(
      resourcesFor(teamspace, { ...url, appName: ' Teamspace  Büro ', features: every, secretMonths: 12 }),
    ).toEqual([
      {
        kind: 'application',
        key: 'application',
        displayName: 'Teamspace Büro',
        signInAudience: 'AzureADMyOrg',
        web: {
          redirectUris: ['https://xyz.teamspace.de/api/server/oauth2/redirect'],
          enableAccessTokenIssuance: true,
          enableIdTokenIssuance: true,
        },
      },
      {
        kind: 'client-secret',
        key: 'client-secret',
        application: 'application',
        displayName: 'teamspace',
        months: '12',
      },
      expect.objectContaining({ kind: 'resource-service-principal', key: 'exchange' }),
      expect.objectContaining({ kind: 'resource-service-principal', key: 'graph' }),
      { kind: 'service-principal', key: 'service-principal', application: 'application' },
      ...[
        ['SMTP.SendAsApp', 'exchange'],
        ['IMAP.AccessAsApp', 'exchange'],
        ['Calendars.ReadWrite', 'graph'],
        ['CallRecords.Read.All', 'graph'],
        ['Domain.Read.All', 'graph'],
        ['User.Read.All', 'graph'],
      ].map(([value, resource]) => ({
        kind: 'app-role-assignment',
        key: value,
        principal: 'service-principal',
        value,
        resource,
        for: expect.any(Array) as unknown,
      })),
      expect.objectContaining({
        kind: 'delegated-permission-grant',
        key: 'openid profile',
        scopes: ['openid', 'profile'],
      }),
    ]);
  });

  test.each([
    [['receiveMail'], ['IMAP.AccessAsApp']],
    [['sendMail'], ['SMTP.SendAsApp']],
    [['teamsCalendar'], ['Calendars.ReadWrite', 'Domain.Read.All', 'User.Read.All']],
    [['callHistory'], ['CallRecords.Read.All', 'Domain.Read.All', 'User.Read.All']],
    [['singleSignOn'], ['Domain.Read.All', 'User.Read.All', 'openid profile']],
  ])('%j asks for %j and nothing else', (features, permissions) => {
    expect(permissionsFor(features)).toEqual(permissions);
  });

  test('Exchange Online is not looked for without mail', () => {
    const keys = resourcesFor(teamspace, { ...url, features: ['singleSignOn'] }).map(({ key }) => key);
    expect(keys).toContain('graph');
    expect(keys).not.toContain('exchange');
  });
});

describe('the checklist', () => {
  test("mirrors the document's instructions in their order", () => {
    expect(teamspace.steps.map(({ part, id }) => `${part}: ${id}`)).toEqual([
      'before: interface-enabled',
      'register: sign-in',
      'register: new-registration',
      'register: name-the-app',
      'register: account-type',
      'register: redirect-uri',
      'register: client-secret',
      'register: note-the-value',
      'register: tokens',
      'register: exchange-online-api',
      'register: permission-smtp',
      'register: permission-imap',
      'register: microsoft-graph-api',
      'register: permission-calendars',
      'register: permission-call-records',
      'register: permission-domain',
      'register: permission-user',
      'register: permission-openid',
      'register: permission-profile',
      'register: enterprise-application',
      'register: grant-admin-consent',
      'register: note-the-ids',
      'register: check-connection',
      'exchange: exchange-module-install',
      'exchange: exchange-module-import',
      'exchange: exchange-connect',
      'exchange: exchange-service-principal',
      'exchange: exchange-service-principal-read',
      'exchange: mailbox-permission',
      'exchange: smtp-auth',
      'web-xml: web-xml-open',
      'web-xml: web-xml-value',
      'web-xml: web-xml-parameter',
      'web-xml: restart-tomcat',
      'web-xml: web-xml-by-support',
      'interface: interface-new',
      'interface: interface-type',
      'interface: interface-values',
      'interface: green-message',
      'interface: mail-account-authentication',
    ]);
  });

  test('part 1 is automatic, shown, scripted, checked and undone', () => {
    const whole = { automatic: true, portal: true, script: true, check: true, undo: true };
    const less = teamspace.steps
      .filter(({ part, id }) => part === 'register' && id !== 'check-connection')
      .filter(({ modes }) => JSON.stringify(modes) !== JSON.stringify(whole));
    expect(less).toEqual([]);
  });

  test('the consent step shows every permission', () => {
    const consent = teamspace.steps.find(({ id }) => id === 'grant-admin-consent');
    expect(consent?.shows.map(({ key }) => key)).toEqual(permissionsFor(every));
  });

  test("quotes the document's misspelt permissions and uses Microsoft's", () => {
    const rows = [
      ['permission-call-records', 'CallRecords.ReadAll', 'CallRecords.Read.All'],
      ['permission-domain', 'Domain.ReadAll', 'Domain.Read.All'],
      ['permission-user', 'User.ReadAll', 'User.Read.All'],
    ] as const;
    for (const [id, wrong, right] of rows) {
      const step = teamspace.steps.find((each) => each.id === id);
      for (const text of Object.values(step?.document ?? {})) {
        expect(text).toContain(wrong);
        expect(text).toContain(right);
      }
      expect(step?.portal.values.map(({ value }) => value)).toEqual([right]);
    }
  });

  test('mail alone needs neither web.xml nor Graph permissions', () => {
    const steps = neededSteps({ features: ['receiveMail'] });
    expect(steps.filter((id) => id.startsWith('web-xml') || id === 'restart-tomcat')).toEqual([]);
    expect(steps.filter((id) => id.startsWith('permission-'))).toEqual(['permission-imap']);
    expect(steps).not.toContain('smtp-auth');
    expect(steps).toContain('mailbox-permission');
  });

  test('single sign-on alone needs no Exchange', () => {
    const steps = neededSteps({ features: ['singleSignOn'] });
    expect(steps.filter((id) => id.startsWith('exchange') || id.startsWith('mail'))).toEqual([]);
  });

  test.each([
    ['self', ['web-xml-open', 'web-xml-value', 'web-xml-parameter', 'restart-tomcat']],
    ['standard', ['web-xml-by-support']],
  ])('with hosting %s single sign-on needs %j', (hosting, expected) => {
    const part = teamspace.steps.filter((step) => step.part === 'web-xml').map(({ id }) => id);
    const needed = neededSteps({ features: ['singleSignOn'], hosting });
    expect(part.filter((id) => needed.includes(id))).toEqual(expected);
    expect(neededSteps({ features: ['sendMail'], hosting }).filter((id) => part.includes(id))).toEqual([]);
  });
});

test('names of one question are alternatives, names of several must each be met', () => {
  const counts = countsFor(teamspace, { features: ['sendMail'], hosting: 'standard' });
  expect(counts(undefined)).toBe(true);
  expect(counts([])).toBe(true);
  expect(counts(['receiveMail', 'sendMail'])).toBe(true);
  expect(counts(['sendMail', 'standard'])).toBe(true);
  expect(counts(['sendMail', 'self'])).toBe(false);
  expect(counts(['receiveMail', 'standard'])).toBe(false);
});

test('the summary says of every instruction who may do it and what is automatic', () => {
  const { id, instructions } = summaryOf(teamspace);
  expect(id).toBe('teamspace');
  expect(instructions).toHaveLength(teamspace.steps.length);
  expect(instructions.find((each) => each.id === 'grant-admin-consent')).toEqual({
    id: 'grant-admin-consent',
    part: 'register',
    title: { en: 'Grant admin consent', de: 'Administratorzustimmung erteilen' },
    role: 'Privileged Role Administrator',
    automatic: true,
    portal: true,
    script: true,
    check: true,
    undo: true,
  });
  // With the right answers, or where the file is within reach, Entrada does these too.
  const byHand = instructions.filter(({ automatic }) => automatic !== true).map(({ id: step }) => step);
  expect(byHand).toEqual([
    'interface-enabled',
    'exchange-module-install',
    'exchange-module-import',
    'restart-tomcat',
    'web-xml-by-support',
    'interface-new',
    'interface-type',
    'interface-values',
    'green-message',
    'mail-account-authentication',
  ]);
});
