import { readFile } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { closeHosts, openHost, openTeamspace } from './support/open-host.ts';
import { putFile, webXmlWith } from './web-xml/folder.ts';

afterEach(closeHosts);

const old = webXmlWith('https://old.example');

test('the address is checked and written in one spelling', async () => {
  const { ask, refused } = await openHost();
  const file = await putFile(old);
  for (const [url, reason] of [
    ['http://a.example', 'not-https'],
    ['https://a.example/?q=1', 'not-a-url'],
    ['https://u:p@a.example', 'not-a-url'],
    ['a.example', 'not-a-url'],
  ] as const) {
    expect(await refused('web-xml.patch', { file, url, write: true })).toEqual({
      code: 'answers-invalid',
      issues: [{ field: 'url', reason, given: url }],
    });
  }
  const url = 'https://XYZ.teamspace.de/api/server/oauth2/redirect';
  expect(await ask('web-xml.patch', { file, url, write: true })).toMatchObject({
    after: 'https://xyz.teamspace.de',
  });
  expect(await readFile(file, 'utf8')).toBe(webXmlWith('https://xyz.teamspace.de'));
  expect(await ask('web-xml.undo', { file, write: true })).toMatchObject({
    action: 'restored',
    written: true,
  });
  expect(await readFile(file, 'utf8')).toBe(old);
});

test('another host than the redirect URI’s is refused', async () => {
  const opened = await openHost();
  const engagementId = await openTeamspace(opened);
  const file = await putFile(old);
  const asked = { file, write: true, engagementId };
  expect(await opened.refused('web-xml.patch', { ...asked, url: 'https://abc.teamspace.de' })).toEqual({
    code: 'web-xml-other-host',
    host: 'abc.teamspace.de',
    expected: 'xyz.teamspace.de',
  });
  expect(await readFile(file, 'utf8')).toBe(old);
  const same = await opened.ask('web-xml.patch', { ...asked, url: 'https://xyz.teamspace.de' });
  expect(same.written).toBe(true);
});
