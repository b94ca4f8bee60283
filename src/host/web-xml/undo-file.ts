import { rm } from 'node:fs/promises';
import { done, type Result } from '../../contract/problem.ts';
import type { WebXmlOutcome } from '../../contract/web-xml.ts';
import { diffLines } from '../../core/handover/web-xml/diff-lines.ts';
import { gatewayUrl } from '../../core/handover/web-xml/patch.ts';
import { differsByOurValue, findBackup } from './backup.ts';
import { readXmlFile, type ReadFile } from './read-file.ts';
import { refuseFile, systemRefusal } from './refusal.ts';
import { writeInPlace } from './write-in-place.ts';

interface Wanted {
  readonly file: string;
  readonly write: boolean;
}

interface Pair {
  readonly read: ReadFile;
  readonly backup: ReadFile;
}

/** The original's bytes again, unless somebody has changed more than our value since. */
export async function undoFile({ file, write }: Wanted): Promise<Result<WebXmlOutcome>> {
  const read = await readXmlFile(file);
  if (!read.ok) return read;
  const backup = await originalOf(read.value);
  if (!backup.ok) return backup;
  const pair = { read: read.value, backup: backup.value };
  if (!differsByOurValue(pair.read, pair.backup))
    return refuseFile(pair.read.file, 'changed-since', { detail: pair.backup.file });
  if (!write) return done(outcomeOf(pair, false));
  const restored = await restore(pair);
  return restored.ok ? done(outcomeOf(pair, true)) : restored;
}

async function originalOf({ file }: ReadFile): Promise<Result<ReadFile>> {
  try {
    const { newest } = await findBackup(file);
    return newest === undefined ? refuseFile(file, 'no-backup') : await readXmlFile(newest);
  } catch (thrown) {
    return systemRefusal(file, thrown, 'unreadable');
  }
}

function outcomeOf({ read, backup }: Pair, written: boolean): WebXmlOutcome {
  const before = gatewayUrl(read.text);
  const after = gatewayUrl(backup.text);
  return {
    file: read.file,
    action: 'restored',
    written,
    encoding: read.encoding.name,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    diff: diffLines(read.text, backup.text),
    ...(!written && { backup: backup.file }),
  };
}

async function restore({ read, backup }: Pair): Promise<Result<void>> {
  const written = await writeInPlace(read, backup.bytes);
  if (!written.ok) return written;
  try {
    await rm(backup.file);
    return done(undefined);
  } catch (thrown) {
    return systemRefusal(backup.file, thrown, 'unwritable');
  }
}
