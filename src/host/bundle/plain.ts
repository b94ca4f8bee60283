import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { done, refuse, type Result } from '../../contract/problem.ts';
import type { BundleFile } from '../../core/handover/bundle/bundle-files.ts';
import { flushFolder } from '../store/private-folder.ts';
import { manifestIn } from './checksums.ts';
import { codeOf, unwritable, writeThrough } from './write-new-file.ts';

/** Whole or not at all. A folder that is there is never replaced: nobody knows what else lies in it. */
export async function writeNewFolder(folder: string, files: readonly BundleFile[]): Promise<Result<void>> {
  const beside = join(dirname(folder), `.${basename(folder)}.${randomUUID().slice(0, 8)}.part`);
  try {
    if (await isThere(folder))
      return refuse({ code: 'file-unwritable', file: folder, reason: 'folder-there', detail: '' });
    await mkdir(beside, { mode: 0o700 });
    for (const { name, text } of files) await writeThrough(join(beside, name), text);
    await flushFolder(beside);
    await rename(beside, folder);
    return done(undefined);
  } catch (thrown) {
    return unwritable(folder, thrown);
  } finally {
    await rm(beside, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function isThere(folder: string): Promise<boolean> {
  try {
    await readdir(folder);
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return false;
    if (codeOf(thrown) === 'ENOTDIR') return true;
    throw thrown;
  }
}

/** In the order of their list of checksums, what is not in it behind. Throws what the system says. */
export async function readFolder(folder: string): Promise<BundleFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
  const manifest = manifestIn(files);
  return files.toSorted((one, other) => manifest.indexOf(one.name) - manifest.indexOf(other.name));
}
