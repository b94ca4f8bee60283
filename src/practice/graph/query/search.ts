import type { JsonObject } from '../../directory/json.ts';
import { textOf } from '../../directory/json.ts';
import { unsupportedQuery } from '../refusal.ts';

const searchable = ['displayName', 'description', 'mail', 'userPrincipalName'];
const CLAUSE = /"([A-Za-z]+):([^"]*)"/g;

/** `"displayName:big app"`: every word begins a word of the property. Clauses are joined by AND or OR. */
export function parseSearch(text: string): (row: JsonObject) => boolean {
  const clauses = [...text.matchAll(CLAUSE)].map(([, property = '', words = '']) => ({
    property,
    words: wordsOf(words),
  }));
  if (clauses.length === 0)
    throw unsupportedQuery('Syntax error in the $search clause: it reads "property:words".');
  const unknown = clauses.find(({ property }) => !searchable.includes(property));
  if (unknown !== undefined) throw unsupportedQuery(`Unsupported $search property '${unknown.property}'.`);
  const either = /"\s+OR\s+"/i.test(text);
  return (row) => {
    const hits = clauses.map(({ property, words }) => holds(wordsOf(textOf(row, property)), words));
    return either ? hits.includes(true) : !hits.includes(false);
  };
}

function holds(own: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => own.some((each) => each.startsWith(word)));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
