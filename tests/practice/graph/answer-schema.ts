import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';

interface Published {
  readonly operations: Readonly<Record<string, object>>;
  readonly $defs: object;
}

const file = new URL('../../../src/practice/data/response-schemas.json', import.meta.url);
const published = JSON.parse(readFileSync(file, 'utf8')) as Published; // made from Microsoft's metadata, checked by use
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
const operations = Object.entries(published.operations).map(([name, schema]) => ({
  pattern: patternOf(name),
  schema,
  words: name.replaceAll(/\{[^}]*\}/g, '').length,
}));
const compiled = new Map<object, ValidateFunction>();

/** `GET /applications/{application-id}` as a pattern of method and path without query. */
function patternOf(operation: string): RegExp {
  const escaped = operation
    .replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\{[^}]*\}/g, '[^/]+');
  return new RegExp(`^${escaped}$`, 'i');
}

/** Holds an answer against the closed schema of the operation it answers. */
export function expectPublishedShape(
  method: string,
  path: string,
  answer: { status: number; body: unknown },
): void {
  if (typeof answer.body !== 'object') return;
  const asked = `${method} ${decodeURIComponent(path)
    .replace(/\?.*$/s, '')
    .replace(/^\/(v1\.0|beta)/, '')}`;
  const fitting = operations.filter(({ pattern }) => pattern.test(asked)).sort((a, b) => b.words - a.words);
  const schema = answer.status >= 400 ? published.operations['error'] : fitting[0]?.schema;
  if (schema === undefined) return;
  const valid = compiled.get(schema) ?? ajv.compile({ ...schema, $defs: published.$defs });
  compiled.set(schema, valid);
  valid(answer.body);
  expect(valid.errors, asked).toBeNull();
}
