import type { Block, Document } from './document.ts';

/** Whatever Markdown or HTML inside it could mean something is made to mean itself. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|#~&!]/g, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, '\\$1');

const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;

/** Longer than any run of backticks inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function written(block: Block): string {
  switch (block.is) {
    case 'paragraph':
      return plain(block.text);
    case 'command':
      return fenced(block.text);
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'facts':
      return block.rows.map(([label, value]) => `- **${plain(label)}:** ${plain(value)}`).join('\n');
    case 'table':
      return [row(block.head), row(block.head).replace(/[^|]+/g, ' --- '), ...block.rows.map(row)].join('\n');
  }
}

export function writeMarkdown({ title, sections }: Document): string {
  const parts = sections.flatMap((section) => [`## ${plain(section.title)}`, ...section.blocks.map(written)]);
  return `${[`# ${plain(title)}`, ...parts].join('\n\n')}\n`;
}
