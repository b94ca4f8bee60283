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

test('what the app wrote is done in the checklist, with the file as evidence, until it is taken back', async () => {
  const opened = await openHost();
  const engagementId = await openTeamspace(opened);
  const file = await putFile(old);
  const stepOf = async (id: string) => {
    const { checklist } = await opened.ask('engagements.read', { engagementId });
    return checklist.parts.flatMap(({ steps }) => steps).find((step) => step.id === id);
  };
  const asked = { file, url: 'https://xyz.teamspace.de', engagementId };
  await opened.ask('web-xml.patch', { ...asked, write: false });
  expect((await stepOf('web-xml-parameter'))?.state.state).not.toBe('done');
  await opened.ask('web-xml.patch', { ...asked, write: true });
  for (const id of ['web-xml-open', 'web-xml-value', 'web-xml-parameter']) {
    expect(await stepOf(id)).toMatchObject({
      state: { state: 'done' },
      evidence: [{ observed: { en: `oauth2Gateway.url in ${file} is https://xyz.teamspace.de` } }],
    });
  }
  expect((await stepOf('restart-tomcat'))?.state.state).not.toBe('done');
  await opened.ask('web-xml.undo', { file, write: true, engagementId });
  expect((await stepOf('web-xml-parameter'))?.state.state).not.toBe('done');
});
