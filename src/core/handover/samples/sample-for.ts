import type { SampleLanguage } from '../../../contract/handover.ts';
import type { Guide } from '../../guides/guide.ts';
import type { Values } from '../../guides/interpolate.ts';
import { placeholder } from '../scripts/fill-in.ts';
import { bash } from './bash.ts';
import { python } from './python.ts';
import { sampleNames, type Sample, type SampleName } from './sample.ts';
import { typescript } from './typescript.ts';

const samples: Readonly<Record<SampleLanguage, Sample>> = { python, typescript, bash };

/** Smartspace's API is spoken by a program of the customer's own; the other products bring theirs. */
export const hasSample = ({ connections }: Guide): boolean =>
  connections.some(({ proof }) => proof?.kind === 'smartspace-workspace');

const CONTROL = /\p{Cc}/u;

function valueOf(values: Values, name: SampleName): string | undefined {
  const value = values[name === 'apiClientId' && values[name] === undefined ? 'smartspaceClientId' : name];
  // Without the API's address a program asks for it when it runs.
  if (name === 'apiUrl' && value === undefined) return '';
  if (typeof value !== 'string') return undefined;
  if (CONTROL.test(value)) throw new Error('A value for a sample holds a control character.');
  return name === 'apiUrl' ? value.trim().replace(/\/+$/, '') : value;
}

/** The finished app in use, with its real ids. What is not known yet is a placeholder, and said at the top. */
export function sampleFor(language: SampleLanguage, values: Values): { fileName: string; text: string } {
  const { fileName, comment, quote, first, lines } = samples[language];
  const unknown = sampleNames.filter((name) => valueOf(values, name) === undefined).map(placeholder);
  const text = [
    ...(first === undefined ? [] : [first]),
    ...(unknown.length === 0 ? [] : [`${comment} Not known yet, replace first: ${unknown.join(', ')}`]),
    ...lines((name) => quote(valueOf(values, name) ?? placeholder(name))),
  ].join('\n');
  return { fileName, text: `${text}\n` };
}
