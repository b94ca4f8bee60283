import { malformed } from '../refusal.ts';

const known = [
  'filter',
  'select',
  'expand',
  'top',
  'skip',
  'count',
  'search',
  'orderby',
  'skiptoken',
  'deltatoken',
  'format',
] as const;
export type OptionName = (typeof known)[number];
export type Options = ReadonlyMap<OptionName, string>;

/** System query options, with or without their `$`. Other parameters are ignored, as the service does. */
export function parseOptions(query: string): Options {
  const options = new Map<OptionName, string>();
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decode(equals < 0 ? pair : pair.slice(0, equals));
    const option = known.find((each) => each === name.replace(/^\$/, '').toLowerCase());
    if (option !== undefined) options.set(option, decode(equals < 0 ? '' : pair.slice(equals + 1)).trim());
    else if (name.startsWith('$')) throw malformed(`The query parameter '${name}' is not supported.`);
  }
  return options;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw malformed('The request URI is not valid.');
  }
}
