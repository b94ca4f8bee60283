import kdbxweb from 'kdbxweb';
import type * as Kee from 'kdbxweb';
import { done, type Result } from '../../contract/problem.ts';
import type { BundleValues } from '../../core/handover/bundle/bundle-values.ts';
import { provideArgon2 } from './argon2.ts';
import { passphraseOf, type Lock } from './lock.ts';
import { damaged, parsedJson, wordsOf, wrongPassphrase } from './opened.ts';
import type { Format, Payload } from './sealed.ts';

// CommonJS: Node offers its names through the default export only.
const { Consts, Credentials, Int64, Kdbx, KdbxError, ProtectedValue, VarDictionary } = kdbxweb;

const SIGNATURE = '03d9a29a67fb4bb5';
const MEMORY_BYTES = 64 * 1024 * 1024;
/** About a second with one thread of WebAssembly. */
const ITERATIONS = 6;
/** Holds all values but the secret, so that a bundle can be read back. */
const VALUES_FIELD = 'Entrada';
const PRIVATE_KEY_FIELD = 'Private key';

const hidden = (text: string) => ProtectedValue.fromString(text);

function credentialsOf(passphrase: string): Kee.Credentials {
  provideArgon2();
  return new Credentials(hidden(passphrase));
}

function harden({ header }: Kee.Kdbx): void {
  const { kdfParameters } = header;
  kdfParameters?.set('M', VarDictionary.ValueType.UInt64, Int64.from(MEMORY_BYTES));
  kdfParameters?.set('I', VarDictionary.ValueType.UInt64, Int64.from(ITERATIONS));
  kdfParameters?.set('P', VarDictionary.ValueType.UInt32, 1);
}

type Field = [string, string | Kee.ProtectedValue];

const onlyKnown = (fields: readonly (readonly [string, string | undefined])[]): Field[] =>
  fields.flatMap(([name, value]): Field[] => (value === undefined ? [] : [[name, value]]));

const proofFields = ({ secret, certificate }: BundleValues): Field[] => [
  ...onlyKnown([
    ['Secret ID', secret?.keyId],
    ['Secret ends', secret?.ends],
    ['Certificate ID', certificate?.keyId],
    ['Certificate ends', certificate?.ends],
    ['Certificate', certificate?.pem],
  ]),
  ...hiddenField('Password', secret?.value),
  ...hiddenField(PRIVATE_KEY_FIELD, certificate?.privateKey),
];

/** Without what is secret: that has fields of its own. */
function openValues({ secret, certificate, ...values }: BundleValues): object {
  return {
    ...values,
    ...(secret && { secret: { ...secret, value: undefined } }),
    ...(certificate && { certificate: { ...certificate, privateKey: undefined } }),
  };
}

const fieldsOf = ({ bundle, title, notes }: Payload): Field[] => [
  ...onlyKnown([
    ['Title', title],
    ['UserName', bundle.app.clientId],
    ['URL', bundle.url],
    ['Notes', notes],
    ['Tenant ID', bundle.tenant?.id],
    ['Tenant domain', bundle.tenant?.domain],
    ['Client ID', bundle.app.clientId],
    ['Application object ID', bundle.app.applicationObjectId],
    ['Service principal object ID', bundle.app.servicePrincipalObjectId],
    [VALUES_FIELD, JSON.stringify(openValues(bundle))],
  ]),
  ...proofFields(bundle),
];

function hiddenField(name: string, value: string | undefined): Field[] {
  return value === undefined ? [] : [[name, hidden(value)]];
}

async function seal(payload: Payload, lock: Lock): Promise<Result<Uint8Array>> {
  const passphrase = passphraseOf(lock);
  const database = Kdbx.create(credentialsOf(passphrase), payload.title);
  database.setVersion(4);
  database.setKdf(Consts.KdfId.Argon2id);
  harden(database);
  const entry = database.createEntry(database.getDefaultGroup());
  for (const [name, value] of fieldsOf(payload)) entry.fields.set(name, value);
  const { secret, certificate } = payload.bundle;
  const ends = (secret ?? certificate)?.ends;
  if (ends !== undefined) {
    entry.times.expires = true;
    entry.times.expiryTime = new Date(ends);
  }
  return done(new Uint8Array(await database.save()));
}

/** With the secret put back, as the other formats have it. */
function valuesOf(fields: ReadonlyMap<string, string | Kee.ProtectedValue>): unknown {
  const stored = fields.get(VALUES_FIELD);
  // Our own field, checked against the shape of a bundle by whoever asked.
  const values = parsedJson(typeof stored === 'string' ? stored : '') as Partial<BundleValues> | undefined;
  if (values === undefined) return undefined;
  const { secret, certificate, ...others } = values;
  return {
    ...others,
    ...(secret && { secret: { ...secret, value: textIn(fields, 'Password') } }),
    ...(certificate && { certificate: { ...certificate, privateKey: textIn(fields, PRIVATE_KEY_FIELD) } }),
  };
}

function textIn(fields: ReadonlyMap<string, string | Kee.ProtectedValue>, name: string): string | undefined {
  const field = fields.get(name);
  return field instanceof ProtectedValue ? field.getText() : undefined;
}

export const kdbxFormat: Format = {
  format: 'kdbx',
  recognises: (bytes) => Buffer.from(bytes.subarray(0, 8)).toString('hex') === SIGNATURE,
  contents: ({ title }) => [title],
  seal,
  open: async ({ file, bytes }, passphrase) => {
    try {
      const database = await Kdbx.load(bytes.slice().buffer, credentialsOf(passphrase));
      const entries = [...database.getDefaultGroup().allEntries()];
      const own = entries.find(({ fields }) => fields.has(VALUES_FIELD));
      const contents = entries
        .map(({ fields }) => fields.get('Title'))
        .filter((title) => typeof title === 'string');
      return done({ values: own && valuesOf(own.fields), contents });
    } catch (thrown) {
      const isWrong = thrown instanceof KdbxError && thrown.code === Consts.ErrorCodes.InvalidKey;
      return isWrong ? wrongPassphrase(file) : damaged(file, wordsOf(thrown));
    }
  },
};
