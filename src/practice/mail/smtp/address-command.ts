/** `MAIL FROM:<…>` or `RCPT TO:<…>`. */
export interface AddressCommand {
  /** In small letters; '' for the null sender. */
  readonly address: string;
  /** In capitals. */
  readonly parameters: ReadonlyMap<string, string>;
}

export type AddressRead =
  | { readonly is: 'read'; readonly command: AddressCommand }
  | { readonly is: 'no-arguments' }
  | { readonly is: 'no-address' };

const path = /^\s*<(?:@[^:>]*:)?([^<>\s]*)>((?:\s+\S+)*)\s*$/;
const address =
  /^[^@\s]{1,64}@[A-Za-z0-9\u0080-\uffff]([A-Za-z0-9.\u0080-\uffff-]{0,253}[A-Za-z0-9\u0080-\uffff])?$/;

export function readAddress(keyword: 'FROM' | 'TO', text: string): AddressRead {
  const [, given] = new RegExp(`^\\s*${keyword}\\s*:(.*)$`, 'i').exec(text) ?? [];
  if (given === undefined) return { is: 'no-arguments' };
  const [, written, rest = ''] = path.exec(given) ?? [];
  if (written === undefined) return { is: 'no-address' };
  const valid = written === '' ? keyword === 'FROM' : address.test(written);
  if (!valid) return { is: 'no-address' };
  const parameters = rest
    .trim()
    .split(/\s+/)
    .filter((each) => each !== '')
    .map(pair);
  return { is: 'read', command: { address: written.toLowerCase(), parameters: new Map(parameters) } };
}

function pair(text: string): [string, string] {
  const [name = '', ...value] = text.split('=');
  return [name.toUpperCase(), value.join('=')];
}
