import { done, type Result } from '../../contract/problem.ts';
import type { WebXmlOutcome } from '../../contract/web-xml.ts';
import { diffLines } from '../../core/handover/web-xml/diff-lines.ts';
import { keepOriginal } from './backup.ts';
import { patchRead } from './patch-read.ts';
import { readXmlFile, type ReadFile } from './read-file.ts';
import { refuseFile, systemRefusal } from './refusal.ts';
import { isReadOnly, writeInPlace } from './write-in-place.ts';

interface Wanted {
  readonly file: string;
  readonly url: string;
  readonly write: boolean;
}

export async function patchFile({ file, url, write }: Wanted): Promise<Result<WebXmlOutcome>> {
  const read = await readXmlFile(file);
  if (!read.ok) return read;
  const patched = patchRead(read.value, url);
  if (!patched.ok) return patched;
  const { action, before, serverUrl, text } = patched.value.patch;
  const outcome = {
    file: read.value.file,
    action,
    written: false,
    encoding: read.value.encoding.name,
    ...(before !== undefined && { before }),
    ...(serverUrl !== undefined && { serverUrl }),
    after: url,
    diff: diffLines(read.value.text, text),
  };
  if (!write || action === 'kept') return done(outcome);
  const backup = await replace(read.value, patched.value.bytes);
  return backup.ok ? done({ ...outcome, written: true, backup: backup.value }) : backup;
}

async function replace(read: ReadFile, bytes: Uint8Array): Promise<Result<string>> {
  if (isReadOnly(read.stats)) return refuseFile(read.file, 'read-only');
  try {
    const backup = await keepOriginal(read);
    const written = await writeInPlace(read, bytes);
    return written.ok ? done(backup) : written;
  } catch (thrown) {
    return systemRefusal(read.file, thrown, 'unwritable');
  }
}
