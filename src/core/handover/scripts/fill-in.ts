import type { Shell } from '../../../contract/checklist.ts';
import { namesIn, replaceNames, type Values } from '../../guides/interpolate.ts';
import { optionalFacts } from '../../guides/facts.ts';
import { escapeJson, quoteBash, quotePowerShell } from './quote.ts';

interface Quoting {
  readonly one: (text: string) => string;
  readonly list: (items: readonly string[]) => string;
}

const quotings: Record<Shell, Quoting> = {
  powershell: {
    one: quotePowerShell,
    list: (items) => `@(${items.map(quotePowerShell).join(', ')})`,
  },
  'azure-cli': { one: quoteBash, list: (items) => items.map(quoteBash).join(' ') },
  'microsoft-graph': { one: escapeJson, list: (items) => items.map(escapeJson).join(', ') },
};

/** What stands for a value that is not known yet: a person replaces it. */
export const placeholder = (name: string): string => `<${name}>`;

/** Without the lines that this cloud does not need. */
export const forThisCloud = (text: string, values: Values): string =>
  text
    .split('\n')
    .filter((line) =>
      namesIn(line).every((name) => values[name] !== undefined || !optionalFacts.includes(name)),
    )
    .join('\n');

/** A script's text with every `${name}` quoted for its shell. */
export function fillIn(text: string, values: Values, shell: Shell): string {
  const { one, list } = quotings[shell];
  return replaceNames(text, (name) => {
    const value = values[name] ?? placeholder(name);
    return typeof value === 'string' ? one(value) : list(value);
  });
}

/** Names of the text that no value is known for. */
export const unknownIn = (text: string, values: Values): string[] => [
  ...new Set(namesIn(text).filter((name) => values[name] === undefined)),
];
