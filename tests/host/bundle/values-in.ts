import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

const SCHEMA = join(import.meta.dirname, '../../../assets/schemas/teamspace-bundle.schema.json');
const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as object;

/** `format` of a date or an address tells people; ajv knows it through a plug-in only. */
const isValid = new Ajv({ strict: true, allErrors: true, validateFormats: false }).compile(schema);

/** What a reader with nothing but the schema says; empty where it agrees. */
export const complaintsAbout = (values: unknown): unknown[] =>
  isValid(values) ? [] : (isValid.errors ?? []);

/** The parts that tests look at. */
interface Values {
  readonly schema: 1;
  readonly secret?: { readonly value?: string; readonly keyId: string; readonly ends: string };
}

/** Checked by the schema that ships. */
export function valuesIn(text: string): Values {
  const values = JSON.parse(text) as Values;
  const complaints = complaintsAbout(values);
  if (complaints.length > 0) throw new Error(JSON.stringify(complaints));
  return values;
}
