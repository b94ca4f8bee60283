import { expect, test } from 'vitest';
import { httpsOrigin, teamspaceRedirectUri, teamspaceServerUrl } from '../../../src/core/guides/derive.ts';
import { interpolate, valuesOf } from '../../../src/core/guides/interpolate.ts';
import { teamspace } from '../../../src/core/guides/teamspace/guide.ts';

const redirect = '/api/server/oauth2/redirect';

test.each([
  ['https://xyz.teamspace.de', 'https://xyz.teamspace.de'],
  ['https://xyz.teamspace.de/', 'https://xyz.teamspace.de'],
  ['https://XYZ.teamspace.de:443/', 'https://xyz.teamspace.de'],
  ['https://intranet:8443/team/', 'https://intranet:8443/team'],
  [`https://xyz.teamspace.de${redirect}`, 'https://xyz.teamspace.de'],
  [`https://xyz.teamspace.de${redirect}/`, 'https://xyz.teamspace.de'],
])('the redirect URI of %s lies under %s', (url, server) => {
  expect(teamspaceServerUrl(url)).toBe(server);
  expect(teamspaceRedirectUri(url)).toBe(`${server}${redirect}`);
});

test('an origin is scheme, host and port', () => {
  expect(httpsOrigin('https://Intranet:8443/team/x')).toBe('https://intranet:8443');
  expect(httpsOrigin('nonsense')).toBe('nonsense');
});

test('a text is filled in, or not at all while a value is unknown', () => {
  const values = { a: 'one', list: ['x', 'y'], empty: '' };
  expect(interpolate('${a}: ${list}, ${empty}.', values)).toBe('one: x, y, .');
  expect(interpolate('${a} ${b}', values)).toBeUndefined();
  expect(interpolate('nothing to do: $a ${ a } ${', values)).toBe('nothing to do: $a ${ a } ${');
});

test('what is filled in is not read again', () => {
  expect(interpolate('${a}', { a: '${b} $& $1', b: 'no' })).toBe('${b} $& $1');
});

test('values are answers, what derives from them, and facts', () => {
  const answers = { teamspaceUrl: 'https://xyz.teamspace.de/', mailboxes: ['a@b.de'] };
  expect(valuesOf(teamspace, answers, { clientId: '1b2c' })).toEqual({
    teamspaceUrl: 'https://xyz.teamspace.de',
    serverUrl: 'https://xyz.teamspace.de',
    redirectUri: `https://xyz.teamspace.de${redirect}`,
    hosting: 'self',
    appName: 'teamspace',
    features: ['receiveMail', 'sendMail'],
    secretMonths: '6',
    mailboxes: ['a@b.de'],
    exchange: 'script',
    clientId: '1b2c',
  });
});

test('unfinished answers leave out what they do not give', () => {
  expect(valuesOf(teamspace, {})).not.toHaveProperty('redirectUri');
  expect(valuesOf(teamspace, { teamspaceUrl: 'not yet' })).toMatchObject({ teamspaceUrl: 'not yet' });
});
