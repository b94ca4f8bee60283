import { parameterised, type Parameterised } from './content-type.ts';
import { readEntity, type Entity } from './entity.ts';
import { envelope } from './envelope.ts';
import { headerValue } from './headers.ts';
import { imapString } from './imap-strings.ts';

/** `BODYSTRUCTURE`, or `BODY` without the extensions. RFC 3501, 7.4.2. */
export function bodyStructure(entity: Entity, extended: boolean): string {
  return entity.parts.length > 0 ? multipart(entity, extended) : single(entity, extended);
}

function multipart({ parts, type, fields }: Entity, extended: boolean): string {
  const inner = parts.map((part) => bodyStructure(part, extended)).join('');
  const subtype = imapString(type.value.split('/')[1] ?? 'mixed');
  const extension = extended
    ? ` ${parameterList(type)} ${disposition(headerValue(fields, 'Content-Disposition'))} NIL NIL`
    : '';
  return `(${inner} ${subtype}${extension})`;
}

function single(entity: Entity, extended: boolean): string {
  const { fields, type, body } = entity;
  const [main = 'text', sub = 'plain'] = type.value.split('/');
  const basic = [
    imapString(main),
    imapString(sub),
    parameterList(type),
    imapString(headerValue(fields, 'Content-ID')),
    imapString(headerValue(fields, 'Content-Description')),
    imapString(headerValue(fields, 'Content-Transfer-Encoding') ?? '7bit'),
    String(body.length),
    ...special(entity, extended),
  ];
  const extension = extended
    ? ['NIL', disposition(headerValue(fields, 'Content-Disposition')), 'NIL', 'NIL']
    : [];
  return `(${[...basic, ...extension].join(' ')})`;
}

/** What texts and forwarded messages have besides. */
function special({ type, body }: Entity, extended: boolean): string[] {
  const lines = String(body.split('\r\n').length - 1);
  if (type.value === 'message/rfc822') {
    const forwarded = readEntity(body, 1);
    return [envelope(forwarded.fields), bodyStructure(forwarded, extended), lines];
  }
  return type.value.startsWith('text/') ? [lines] : [];
}

function parameterList({ parameters }: Parameterised): string {
  const pairs = Object.entries(parameters).map(([name, value]) => `${imapString(name)} ${imapString(value)}`);
  return pairs.length === 0 ? 'NIL' : `(${pairs.join(' ')})`;
}

function disposition(value: string | undefined): string {
  if (value === undefined) return 'NIL';
  const read = parameterised(value);
  return `(${imapString(read.value)} ${parameterList(read)})`;
}
