/** A header value with parameters, such as `Content-Type` or `Content-Disposition`. */
export interface Parameterised {
  /** In small letters. */
  readonly value: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const parameter = /;\s*([^\s=;]{1,100})\s*=\s*("(?:[^"\\]|\\.)*"|[^\s;]*)/g;

export function parameterised(text: string): Parameterised {
  const value = (text.split(';', 1)[0] ?? '').trim().toLowerCase();
  const parameters: Record<string, string> = {};
  for (const [, name = '', written = ''] of text.slice(0, 10_000).matchAll(parameter))
    parameters[name.toLowerCase()] = unquoted(written);
  return { value, parameters };
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll(/\\(.)/g, '$1') : text;
}
