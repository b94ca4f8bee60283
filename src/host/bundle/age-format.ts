import { Decrypter, Encrypter } from 'age-encryption';
import { withChecksums } from './checksums.ts';
import { damaged, openedFiles, wordsOf, wrongPassphrase } from './opened.ts';
import type { Format } from './sealed.ts';
import { packZip, unpackZip } from './zip-archive.ts';

const HEADER = 'age-encryption.org/v1\n';
/** What the decrypter says when nothing opens the header. */
const WRONG = 'no identity matched';

/** age holds one file: a plain ZIP. Its scrypt takes about a second. */
export const ageFormat: Format = {
  format: 'age',
  recognises: (bytes) => Buffer.from(bytes.subarray(0, HEADER.length)).toString('latin1') === HEADER,
  contents: ({ files }) => withChecksums(files).map(({ name }) => name),
  seal: async ({ files }, passphrase) => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    return encrypter.encrypt(await packZip(withChecksums(files), {}));
  },
  open: async ({ file, bytes }, passphrase) => {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    try {
      return openedFiles(file, await unpackZip(await decrypter.decrypt(bytes)));
    } catch (thrown) {
      const words = wordsOf(thrown);
      return words.includes(WRONG) ? wrongPassphrase(file) : damaged(file, words);
    }
  },
};
