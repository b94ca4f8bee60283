import { ERR_INVALID_PASSWORD } from '@zip.js/zip.js';
import { withChecksums } from './checksums.ts';
import { damaged, openedFiles, wordsOf, wrongPassphrase } from './opened.ts';
import type { Format } from './sealed.ts';
import { packZip, unpackZip } from './zip-archive.ts';
import { emptySeal, isSealWhole, sealed } from './zip-seal.ts';

const LOCAL_HEADER = 'PK\u0003\u0004';

export const zipFormat: Format = {
  format: 'zip',
  recognises: (bytes) => Buffer.from(bytes.subarray(0, 4)).toString('latin1') === LOCAL_HEADER,
  contents: ({ files }) => withChecksums(files).map(({ name }) => name),
  seal: async ({ files }, passphrase) =>
    sealed(await packZip(withChecksums(files), { passphrase, comment: emptySeal() }), passphrase),
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
