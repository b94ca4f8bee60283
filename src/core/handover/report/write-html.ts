import type { Block, Document, Section } from './document.ts';
import { reportStyle } from './style.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (found) => ENTITIES[found] ?? '');
const tag = (name: string, content: string): string => `<${name}>${content}</${name}>`;
const all = (name: string, texts: readonly string[]): string =>
  texts.map((text) => tag(name, escaped(text))).join('');

function written(block: Block): string {
  switch (block.is) {
    case 'paragraph':
      return tag('p', escaped(block.text));
    case 'command':
      return tag('pre', escaped(block.text));
    case 'list':
      return tag('ul', all('li', block.items));
    case 'facts':
      return tag('dl', block.rows.map(([label, value]) => all('dt', [label]) + all('dd', [value])).join(''));
    case 'table': {
      const head = block.head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
      const rows = block.rows.map((cells) => tag('tr', all('td', cells))).join('\n');
      return `<div class="wide">${tag('table', `${tag('thead', tag('tr', head))}\n${tag('tbody', rows)}`)}</div>`;
    }
  }
}

const section = ({ title, blocks }: Section): string =>
  tag('section', `\n${[tag('h2', escaped(title)), ...blocks.map(written)].join('\n')}\n`);

/** One file without a script, a link or an outside reference; a browser may load nothing on its behalf. */
export function writeHtml({ language, title, sections }: Document): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${sections.map(section).join('\n')}
</main>
</body>
</html>
`;
}
