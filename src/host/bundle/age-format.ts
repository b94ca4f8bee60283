import { Decrypter, Encrypter } from 'age-encryption';
import { done, refuse, type Result } from '../../contract/problem.ts';
import { withChecksums } from './checksums.ts';
import type { Lock } from './lock.ts';
import { damaged, openedFiles, wordsOf, wrongPassphrase } from './opened.ts';
import type { Format } from './sealed.ts';
import { packZip, unpackZip } from './zip-archive.ts';

const HEADER = 'age-encryption.org/v1\n';
/** What the decrypter says when nothing opens the header. */
const WRONG = 'no identity matched';
const IDENTITY = /^\s*AGE-SECRET-KEY-/i;

function encrypterFor(lock: Lock): Result<Encrypter> {
  const encrypter = new Encrypter();
  if (lock.is === 'passphrase') {
    encrypter.setPassphrase(lock.passphrase);
    return done(encrypter);
  }
  // Who pastes the secret half must not see it again in a message.
  const given = IDENTITY.test(lock.recipient) ? 'AGE-SECRET-KEY-…' : lock.recipient.slice(0, 120);
  try {
    encrypter.addRecipient(lock.recipient);
    return done(encrypter);
  } catch {
    return refuse({ code: 'recipient-invalid', given });
  }
}

function decrypterWith(key: string): Decrypter {
  const decrypter = new Decrypter();
  if (IDENTITY.test(key)) decrypter.addIdentity(key.trim());
  else decrypter.addPassphrase(key);
  return decrypter;
}

/** age holds one file: a plain ZIP. Its scrypt takes about a second. */
export const ageFormat: Format = {
  format: 'age',
  recognises: (bytes) => Buffer.from(bytes.subarray(0, HEADER.length)).toString('latin1') === HEADER,
  contents: ({ files }) => withChecksums(files).map(({ name }) => name),
  seal: async ({ files }, lock) => {
    const encrypter = encrypterFor(lock);
    if (!encrypter.ok) return encrypter;
    return done(await encrypter.value.encrypt(await packZip(withChecksums(files), {})));
  },
  open: async ({ file, bytes }, passphrase) => {
    try {
      return openedFiles(file, await unpackZip(await decrypterWith(passphrase).decrypt(bytes)));
    } catch (thrown) {
      const words = wordsOf(thrown);
      return words.includes(WRONG) ? wrongPassphrase(file) : damaged(file, words);
    }
  },
};
