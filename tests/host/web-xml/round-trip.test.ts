import { readdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { patchFile } from '../../../src/host/web-xml/patch-file.ts';
import { undoFile } from '../../../src/host/web-xml/undo-file.ts';
import { corpus } from '../../core/handover/web-xml/corpus.ts';
import { putFile, webXmlWith } from './folder.ts';

const url = 'https://www.mein-teamspace.de';
const UNSPEAKABLE = /[^\u0000-\u00ff]/gu; // eslint-disable-line no-control-regex -- all of Latin-1

interface Way {
  readonly name: string;
  readonly bytes: (text: string) => Buffer;
}

const declared = (text: string, encoding: string): string =>
  `<?xml version='1.0' encoding='${encoding}'?>${text.replace(/^<\?xml[^>]*\?>/u, '')}`;
const latin = (encoding: string) => (text: string) =>
  Buffer.from(declared(text.replaceAll(UNSPEAKABLE, '?'), encoding), 'latin1');
const wide = (text: string) => Buffer.from(text, 'utf16le');

const ways: readonly Way[] = [
  { name: 'UTF-8', bytes: (text) => Buffer.from(text) },
  { name: 'UTF-8 with a mark', bytes: (text) => Buffer.from(`\ufeff${declared(text, 'UTF-8')}`) },
  { name: 'ISO-8859-1', bytes: latin('ISO-8859-1') },
  {
    name: 'windows-1252',
    bytes: (text) =>
      Buffer.concat([latin('Windows-1252')(text), Buffer.from('<!-- \x80\x81\x9f -->', 'latin1')]),
  },
  { name: 'UTF-16 LE', bytes: (text) => wide(`\ufeff${declared(text, 'UTF-16')}`) },
  { name: 'UTF-16 BE', bytes: (text) => wide(`\ufeff${declared(text, 'UTF-16')}`).swap16() },
  { name: 'UTF-16 BE without a mark', bytes: (text) => wide(declared(text, 'utf-16be')).swap16() },
];

async function patched(file: string, address = url) {
  const outcome = await patchFile({ file, url: address, write: true });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** All of it in UTF-8, every fifth in each of the others. */
const share = (turn: number) => corpus.filter((_, at) => turn === 0 || at % 5 === turn % 5);

describe.each(ways.map((way, turn) => ({ ...way, samples: share(turn) })))(
  'in $name',
  ({ bytes, samples }) => {
    test.each(samples)('$name: patched twice is patched once, undone is the original', async ({ text }) => {
      const original = bytes(text);
      const file = await putFile(original);
      await patched(file, 'https://first.example');
      await patched(file);
      const once = await readFile(file);
      expect(await patched(file)).toMatchObject({ action: 'kept', written: false, after: url, diff: [] });
      expect(await readFile(file)).toEqual(once);
      expect(await undoFile({ file, write: true })).toMatchObject({
        ok: true,
        value: { action: 'restored' },
      });
      expect(await readFile(file)).toEqual(original);
      expect(await readdir(dirname(file))).toEqual(['web.xml']);
    });
  },
);

test('a look changes nothing and shows the lines', async () => {
  const file = await putFile(webXmlWith('https://old.example'));
  expect(await patchFile({ file, url, write: false })).toEqual({
    ok: true,
    value: {
      file,
      action: 'replaced',
      written: false,
      encoding: 'utf-8',
      before: 'https://old.example',
      after: url,
      diff: [
        { sign: ' ', line: 2, text: '  <context-param>' },
        { sign: ' ', line: 3, text: '    <param-name>oauth2Gateway.url</param-name>' },
        { sign: '-', line: 4, text: '    <param-value>https://old.example</param-value>' },
        { sign: '+', line: 4, text: `    <param-value>${url}</param-value>` },
        { sign: ' ', line: 5, text: '  </context-param>' },
        { sign: ' ', line: 6, text: '</web-app>' },
      ],
    },
  });
  expect(await readFile(file, 'utf8')).toBe(webXmlWith('https://old.example'));
  expect(await readdir(dirname(file))).toEqual(['web.xml']);
});
