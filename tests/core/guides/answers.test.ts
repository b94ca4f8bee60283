import { describe, expect, test } from 'vitest';
import { checkAnswers, completeAnswers } from '../../../src/core/guides/answers.ts';
import { teamspace } from '../../../src/core/guides/teamspace/guide.ts';

const good = { teamspaceUrl: 'https://xyz.teamspace.de' };
const issues = (answers: Record<string, unknown>): unknown =>
  checkAnswers(teamspace, { ...good, ...answers });

test('one address is enough, everything else has a default', () => {
  expect(checkAnswers(teamspace, good)).toEqual([]);
  expect(completeAnswers(teamspace, good)).toEqual({
    teamspaceUrl: 'https://xyz.teamspace.de',
    hosting: 'self',
    appName: 'teamspace',
    features: ['receiveMail', 'sendMail'],
    secretMonths: 6,
    exchange: 'script',
  });
});

test('full answers are taken as they are', () => {
  const answers = {
    teamspaceUrl: 'https://teamspace.example:8443/base',
    hosting: 'standard',
    appName: 'Büro „Süd“ 🐦',
    features: ['singleSignOn', 'callHistory'],
    secretMonths: 24,
    mailboxes: ['Info@Contoso.com', "o'brien@contoso.com"],
    mailboxesFile: '/home/me/mailboxes.csv',
    exchange: 'endpoint',
  };
  expect(checkAnswers(teamspace, answers)).toEqual([]);
  expect(completeAnswers(teamspace, answers)).toEqual(answers);
});

test('answers are brought into one spelling, twice changes nothing', () => {
  const answers = {
    teamspaceUrl: ' HTTPS://Müller.Example/team// ',
    appName: ' team \n space ',
    mailboxes: [' a@b.de '],
    mailboxesFile: ' x.csv ',
  };
  const complete = completeAnswers(teamspace, answers);
  expect(complete).toMatchObject({
    teamspaceUrl: 'https://xn--mller-kva.example/team',
    appName: 'team space',
    mailboxes: ['a@b.de'],
    mailboxesFile: 'x.csv',
  });
  expect(completeAnswers(teamspace, complete)).toEqual(complete);
});

describe('fields', () => {
  test('a missing answer is named', () => {
    expect(checkAnswers(teamspace, {})).toEqual([{ field: 'teamspaceUrl', reason: 'missing' }]);
    expect(checkAnswers(teamspace, { teamspaceUrl: ' ' })).toEqual([
      { field: 'teamspaceUrl', reason: 'missing' },
    ]);
  });

  test('an empty field is no answer: the default counts', () => {
    expect(issues({ appName: '  ', secretMonths: null, mailboxes: [] })).toEqual([]);
    expect(completeAnswers(teamspace, { ...good, appName: '' }).appName).toBe('teamspace');
  });

  test('an unknown field names the nearest known one and repeats no value', () => {
    expect(issues({ teamspaceURI: 'x', secretMonth: 6, feature: [], clientSecret: 'top secret' })).toEqual([
      { field: 'teamspaceURI', reason: 'unknown-field', nearest: 'teamspaceUrl' },
      { field: 'secretMonth', reason: 'unknown-field', nearest: 'secretMonths' },
      { field: 'feature', reason: 'unknown-field', nearest: 'features' },
      { field: 'clientSecret', reason: 'unknown-field' },
    ]);
  });

  test('names that every object has are no answers', () => {
    expect(issues({ constructor: 'x' })).toEqual([{ field: 'constructor', reason: 'unknown-field' }]);
    const inherited: Record<string, unknown> = {};
    Object.setPrototypeOf(inherited, { teamspaceUrl: 'https://a.example' });
    expect(checkAnswers(teamspace, inherited)).toEqual([{ field: 'teamspaceUrl', reason: 'missing' }]);
  });

  test.each([
    ['teamspaceUrl', 5],
    ['hosting', ['self']],
    ['appName', 7],
    ['appName', true],
    ['appName', 'a\u0000b'],
    ['appName', 'a\u202Eb'],
    ['mailboxes', 'a@b.de'],
    ['mailboxes', [5]],
    ['mailboxesFile', 5],
  ])('%s of %j is of a wrong type', (field, answer) => {
    expect(issues({ [field]: answer })).toEqual([{ field, reason: 'wrong-type' }]);
  });
});
