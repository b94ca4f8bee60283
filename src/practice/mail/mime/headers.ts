/** One header line, unfolded value beside the lines as they were. Texts hold one byte a character. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
  /** With its line ends. */
  readonly raw: string;
}

export interface SplitEntity {
  /** With the empty line that ends it. */
  readonly header: string;
  readonly body: string;
}

export function splitEntity(text: string): SplitEntity {
  if (text.startsWith('\r\n')) return { header: '\r\n', body: text.slice(2) };
  const end = text.indexOf('\r\n\r\n');
  return end < 0
    ? { header: `${text}\r\n`, body: '' }
    : { header: text.slice(0, end + 4), body: text.slice(end + 4) };
}

const FIELDS_AT_MOST = 1_000;

export function headerFields(header: string): HeaderField[] {
  const fields: HeaderField[] = [];
  for (const line of header.split('\r\n')) {
    const last = fields.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) fields[fields.length - 1] = continued(last, line);
    else if (line !== '' && fields.length < FIELDS_AT_MOST) fields.push(fieldIn(line));
  }
  return fields;
}

function fieldIn(line: string): HeaderField {
  const colon = line.indexOf(':');
  const name = colon < 0 ? line : line.slice(0, colon);
  return { name: name.trim(), value: colon < 0 ? '' : line.slice(colon + 1).trim(), raw: `${line}\r\n` };
}

function continued({ name, value, raw }: HeaderField, line: string): HeaderField {
  return { name, value: `${value} ${line.trim()}`, raw: `${raw}${line}\r\n` };
}

export function headerValue(fields: readonly HeaderField[], name: string): string | undefined {
  return fields.find((field) => field.name.toLowerCase() === name.toLowerCase())?.value;
}
