import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../../src/core/handover/web-xml/edit.ts';
import { gatewayUrl, patchWebXml } from '../../../../src/core/handover/web-xml/patch.ts';
import { corpus } from './corpus.ts';

const URL_NOW = 'https://www.mein-teamspace.de';

function patch(text: string, url = URL_NOW) {
  const patched = patchWebXml(text, url);
  if (!patched.ok) throw new Error(JSON.stringify(patched.refusal));
  return patched.patch;
}

/** Takes the edits back by their offsets, without any XML. */
function takenBack(before: string, { text, edits }: { text: string; edits: readonly Edit[] }): string {
  let made = text;
  for (const edit of edits) {
    // Every edit before this one is taken back already, so its offset holds.
    made =
      made.slice(0, edit.from) + before.slice(edit.from, edit.to) + made.slice(edit.from + edit.text.length);
  }
  return made;
}

test('the corpus is large and varied', () => {
  expect(new Set(corpus.map(({ text }) => text)).size).toBeGreaterThanOrEqual(60);
});

describe.each(corpus)('$name', ({ text }) => {
  test('holds the address afterwards, and all the rest as it was', () => {
    const patched = patch(text);
    expect(gatewayUrl(patched.text)).toBe(URL_NOW);
    expect(takenBack(text, patched)).toBe(text);
  });

  test('patched twice equals patched once', () => {
    const once = patch(text).text;
    expect(patch(once)).toMatchObject({ action: 'kept', before: URL_NOW, edits: [], text: once });
    expect(patch(patch(text, 'https://other.example').text).text).toBe(once);
  });
});

test('whatever stands around the value stays, wherever the value stands', () => {
  const filler = fc.constantFrom(
    '\n',
    '\r\n',
    '\t',
    '<!-- oauth2Gateway.url -->',
    '<?x y?>',
    '<listener a="1"/>',
    '<filter><![CDATA[<param-value>]]></filter>',
    '<context-param><param-name>a</param-name><param-value>ü😀&amp;</param-value></context-param>',
  );
  const around = fc.array(filler, { maxLength: 12 }).map((parts) => parts.join(''));
  const url = fc.webUrl({ validSchemes: ['https'] });
  fc.assert(
    fc.property(around, around, url, (before, after, address) => {
      const file = (value: string) =>
        `<web-app>${before}<context-param><param-name>oauth2Gateway.url</param-name><param-value>${value}</param-value></context-param>${after}</web-app>`;
      expect(patch(file('old'), address).text).toBe(file(address.replaceAll('&', '&amp;')));
      const without = `<web-app>${before}${after}</web-app>`;
      const inserted = patch(without, address);
      expect(takenBack(without, inserted)).toBe(without);
    }),
  );
});

test('a new parameter looks like its neighbour', () => {
  const text =
    '<web-app>\r\n\t<context-param>\r\n\t\t<param-name>a</param-name>\r\n\t\t<param-value>b</param-value>\r\n\t</context-param> <!-- of a -->\r\n</web-app>';
  expect(patch(text).text).toBe(
    text.replace(
      '<!-- of a -->',
      `<!-- of a -->\r\n\t<context-param>\r\n\t\t<param-name>oauth2Gateway.url</param-name>\r\n\t\t<param-value>${URL_NOW}</param-value>\r\n\t</context-param>`,
    ),
  );
});

test('without a neighbour it stands where the oldest document types want it', () => {
  const text = '<web-app>\n    <display-name>t</display-name>\n    <filter/>\n</web-app>';
  expect(patch(text).text).toBe(
    `<web-app>\n    <display-name>t</display-name>\n    <context-param>\n        <param-name>oauth2Gateway.url</param-name>\n        <param-value>${URL_NOW}</param-value>\n    </context-param>\n    <filter/>\n</web-app>`,
  );
});

const ours =
  '<context-param><param-name>oauth2Gateway.url</param-name><param-value>x</param-value></context-param>';

test.each([
  ['', 'not-well-formed'],
  ['not XML at all', 'not-well-formed'],
  ['<web-app><context-param></web-app>', 'not-well-formed'],
  ['<web-app/><web-app/>', 'not-well-formed'],
  ['<web-app>&unknown;</web-app>', 'not-well-formed'],
  ['<j:web-app/>', 'not-well-formed'],
  ['<web-app>\0</web-app>', 'not-well-formed'],
  ['<server/>', 'not-a-web-xml'],
  ['<html><web-app/></html>', 'not-a-web-xml'],
  [`<web-app>\n${ours}\n${ours}</web-app>`, 'parameter-twice'],
  [
    '<web-app><context-param><param-name>oauth2Gateway.url</param-name></context-param></web-app>',
    'parameter-incomplete',
  ],
])('%j is refused as %s', (text, reason) => {
  const patched = patchWebXml(text, URL_NOW);
  expect(patched).toMatchObject({ ok: false, refusal: { reason } });
});

test('a refusal names the line', () => {
  expect(patchWebXml(`<web-app>\n${ours}\n${ours}</web-app>`, URL_NOW)).toEqual({
    ok: false,
    refusal: { reason: 'parameter-twice', line: 3 },
  });
});
