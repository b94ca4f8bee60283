import { valueNotConverted } from '../cmdlet-errors.ts';
import type { ParameterType } from './parameter.ts';

export type Value = string | boolean | null | readonly string[];

type Convert = (name: string, given: unknown) => Value;

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  $true: true,
  '1': true,
  false: false,
  $false: false,
  '0': false,
};
const nulls = new Set(['', '$null', 'null']);
const guid = /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;
const TEXT_AT_MOST = 10_000;

const simple: Readonly<Record<Extract<ParameterType, string>, Convert>> = {
  text: asText,
  texts: asTexts,
  guid: (name, given) => {
    const text = asText(name, given);
    if (!guid.test(text))
      throw notConverted(name, given, [
        'System.Guid',
        'Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).',
      ]);
    return text.replaceAll(/[{}]/g, '').toLowerCase();
  },
  boolean: asBoolean,
  'boolean-or-null': (name, given) => (isNull(given) ? null : asBoolean(name, given)),
  switch: asBoolean,
  count: (name, given) => {
    const text = String(typeof given === 'number' ? given : asText(name, given));
    if (!/^(\d{1,9}|unlimited)$/i.test(text))
      throw notConverted(name, given, [
        'Microsoft.Exchange.Data.Unlimited`1[System.UInt32]',
        'Input string was not in a correct format.',
      ]);
    return text.toLowerCase();
  },
};

export function convert(name: string, type: ParameterType, given: unknown): Value {
  return typeof type === 'string' ? simple[type](name, given) : asMembers(name, type, given);
}

function asText(name: string, given: unknown): string {
  const text = typeof given === 'number' || typeof given === 'boolean' ? String(given) : given;
  if (typeof text !== 'string' || text === '' || text.length > TEXT_AT_MOST)
    throw notConverted(name, given, ['System.String', 'The argument is null, empty, or not a string.']);
  return text;
}

function asTexts(name: string, given: unknown): readonly string[] {
  return (Array.isArray(given) ? given : [given]).map((each) => asText(name, each));
}

function asBoolean(name: string, given: unknown): boolean {
  const key = String(given).toLowerCase();
  const known = ['string', 'boolean', 'number'].includes(typeof given) && Object.hasOwn(truths, key);
  const truth = known ? truths[key] : undefined;
  if (truth === undefined)
    throw notConverted(name, given, [
      'System.Boolean',
      'Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.',
    ]);
  return truth;
}

function isNull(given: unknown): boolean {
  return given === null || (typeof given === 'string' && nulls.has(given.toLowerCase()));
}

/** Several may be one text, separated by commas. Names count in any case. */
function asMembers(
  name: string,
  { enumeration, members }: Exclude<ParameterType, string>,
  given: unknown,
): readonly string[] {
  const asked = asTexts(name, given).flatMap((text) => text.split(',').map((each) => each.trim()));
  return asked.map((text) => {
    const member = members.find((known) => known.toLowerCase() === text.toLowerCase());
    if (member === undefined)
      throw notConverted(name, text, [
        `${enumeration}[]`,
        `Error: "Unable to match the identifier name ${text} to a valid enumerator name. Specify one of the following enumerator names and try again: ${members.join(', ')}"`,
      ]);
    return member;
  });
}

function notConverted(name: string, given: unknown, [type, why]: [type: string, why: string]): Error {
  const value = typeof given === 'string' ? given : JSON.stringify(given);
  return valueNotConverted(name, { value: value.slice(0, 200), type, why });
}
