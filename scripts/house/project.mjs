import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';

/** The project's folder. Every script works from here, wherever it was called from. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const inProject = (/** @type {string[]} */ ...parts) => join(root, ...parts);

/** True when the file was started itself (`node scripts/x.mjs`) and not imported by another script. */
export const isStarted = (/** @type {string} */ url) =>
  realpathSync(process.argv[1] ?? '') === fileURLToPath(url);
