import { ERR_INVALID_PASSWORD } from '@zip.js/zip.js';
import { done } from '../../contract/problem.ts';
import { withChecksums } from './checksums.ts';
import { passphraseOf } from './lock.ts';
import { damaged, openedFiles, wordsOf, wrongPassphrase } from './opened.ts';
import type { Format } from './sealed.ts';
import { isEncrypted, isZip, packZip, unpackZip } from './zip-archive.ts';
import { emptySeal, isSealWhole, sealed } from './zip-seal.ts';

export const zipFormat: Format = {
  format: 'zip',
  recognises: (bytes) => isZip(bytes) && isEncrypted(bytes),
  contents: ({ files }) => withChecksums(files).map(({ name }) => name),
  seal: async ({ files }, lock) => {
    const passphrase = passphraseOf(lock);
    return done(
      await sealed(await packZip(withChecksums(files), { passphrase, comment: emptySeal() }), passphrase),
    );
  },
  open: async ({ file, bytes }, passphrase) => {
    try {
      const files = await unpackZip(bytes, passphrase);
      if (!(await isSealWhole(bytes, passphrase))) return damaged(file, 'its seal does not fit its bytes');
      return openedFiles(file, files);
    } catch (thrown) {
      const words = wordsOf(thrown);
      return words === ERR_INVALID_PASSWORD ? wrongPassphrase(file) : damaged(file, words);
    }
  },
};
