import { parameterised, type Parameterised } from './content-type.ts';
import { headerFields, headerValue, splitEntity, type HeaderField } from './headers.ts';

/** A message or a part of one. Texts hold one byte a character. */
export interface Entity {
  readonly header: string;
  readonly body: string;
  readonly fields: readonly HeaderField[];
  readonly type: Parameterised;
  readonly parts: readonly Entity[];
}

/** Deeper nesting and more parts than these are shown as one piece. */
const DEPTH_AT_MOST = 10;
const PARTS_AT_MOST = 200;

export function readEntity(text: string, depth = 0): Entity {
  const { header, body } = splitEntity(text);
  const fields = headerFields(header);
  const type = parameterised(headerValue(fields, 'Content-Type') ?? 'text/plain; charset=us-ascii');
  return { header, body, fields, type, parts: partsOf(body, type, depth) };
}

function partsOf(body: string, { value, parameters }: Parameterised, depth: number): Entity[] {
  const boundary = parameters['boundary'] ?? '';
  if (!value.startsWith('multipart/') || boundary === '' || depth >= DEPTH_AT_MOST) return [];
  const pieces = `\r\n${body}`.split(`\r\n--${boundary}`, PARTS_AT_MOST + 2).slice(1);
  const closing = pieces.findIndex((piece) => piece.startsWith('--'));
  return (closing < 0 ? pieces : pieces.slice(0, closing)).map((piece) =>
    readEntity(piece.replace(/^[ \t]{0,100}\r\n/, ''), depth + 1),
  );
}
