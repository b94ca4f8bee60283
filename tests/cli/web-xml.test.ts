import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { putFile, webXmlWith } from '../host/web-xml/folder.ts';
import { documentOf, entrada } from './entrada.ts';

const url = 'https://www.mein-teamspace.de';
const old = webXmlWith('https://old.example');

test('shows, writes, undoes', async () => {
  const file = await putFile(old);
  const shown = await entrada(['web-xml', file, '--url', url]);
  expect([shown.code, shown.stderr]).toEqual([0, '']);
  expect(shown.stdout).toContain(`+ 4      <param-value>${url}</param-value>`);
  expect(shown.stdout).toContain('Nothing was changed. Add --write to do it.');
  expect(await readFile(file, 'utf8')).toBe(old);

  const written = await entrada(['web-xml', file, '--url', url, '--write', '--json']);
  expect([written.code, documentOf(written)]).toMatchObject([
    0,
    { webXml: { action: 'replaced', written: true }, problems: [] },
  ]);
  expect(await readFile(file, 'utf8')).toBe(webXmlWith(url));
  expect((await entrada(['web-xml', file, '--url', url])).stdout).toBe('The file is as desired.\n');

  const undone = await entrada(['web-xml', file, '--undo', '--write', '--lang', 'de']);
  expect(undone.stdout).toContain('Das Original wurde wiederhergestellt.');
  expect(await readFile(file, 'utf8')).toBe(old);
});

test('another server under server.url is told, and the same one is not', async () => {
  const withServer = (server: string) =>
    webXmlWith('https://old.example').replace(
      '</web-app>',
      `  <context-param>\n    <param-name>server.url</param-name>\n    <param-value>${server}</param-value>\n  </context-param>\n</web-app>`,
    );
  const other = await entrada(['web-xml', await putFile(withServer('http://intern:8080')), '--url', url]);
  expect([other.code, other.stdout]).toEqual([0, expect.stringContaining('is http://intern:8080.')]);
  const same = await entrada(['web-xml', await putFile(withServer(`${url}/`)), '--url', url]);
  expect([same.code, same.stdout]).toEqual([0, expect.not.stringContaining('server.url in')]);
});

test('a refusal is one sentence and a fix', async () => {
  const file = await putFile('<server/>');
  const ended = await entrada(['web-xml', file, '--url', url, '--write']);
  expect([ended.code, ended.stdout]).toEqual([1, '']);
  expect(ended.stderr).toBe(
    `Problem: The file “${file}” is XML but not a web.xml: its outermost element is not web-app (server).\n  Give the path of webapp/WEB-INF/web.xml.\n`,
  );
});

test.each([[['web-xml']], [['web-xml', 'f']], [['web-xml', 'f', '--url', url, '--undo']]])(
  '%j is wrong usage',
  async (args) => {
    expect((await entrada(args)).code).toBe(64);
  },
);
