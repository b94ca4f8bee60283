import { randomUUID } from 'node:crypto';
import type { Computer } from './computer.ts';
import { TLS_1_2 } from './computer.ts';
import { format } from './language/format.ts';
import { numberOf } from './language/numbers.ts';
import type { StaticType } from './language/static-type.ts';
import { raised } from './values/errors.ts';
import { Bytes } from './values/bytes.ts';
import { Utf8 } from './values/encoding.ts';
import { PsObject } from './values/ps-object.ts';
import { SecureString } from './values/secure-string.ts';
import { textOf } from './values/text.ts';
import type { Value } from './values/value.ts';

/** Base64 as .NET takes it: padded, and of no other signs. */
function fromBase64(text: Value): Value {
  const given = textOf(text);
  if (given.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(given))
    return new Bytes(Buffer.from(given, 'base64'));
  throw raised('The input is not a valid Base-64 string.', 'FormatException', 'System.FormatException');
}

const credential = ([name, password]: readonly Value[]): Value =>
  new PsObject({
    UserName: textOf(name),
    Password: password instanceof SecureString ? password.reveal() : textOf(password),
  });

/** The static members of .NET that scripts name. */
export const staticTypes = (computer: Computer): readonly (readonly [string, StaticType])[] => [
  [
    'System.Net.ServicePointManager',
    {
      get: { securityprotocol: () => computer.protocols },
      set: {
        securityprotocol: (value) => {
          computer.protocols = numberOf(value);
        },
      },
    },
  ],
  ['System.Net.SecurityProtocolType', { get: { tls12: () => TLS_1_2 } }],
  ['System.Net.NetworkCredential', { call: { new: credential } }],
  ['System.Globalization.CultureInfo', { get: { invariantculture: () => 'invariant' } }],
  ['System.Guid', { call: { newguid: () => randomUUID() } }],
  ['System.Convert', { call: { frombase64string: ([text]) => fromBase64(text) } }],
  ['System.Text.Encoding', { get: { utf8: () => new Utf8() } }],
  ['System.String', { call: { format: ([, pattern, ...values]) => format(textOf(pattern), values) } }],
];
