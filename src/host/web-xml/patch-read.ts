import { done, type Result } from '../../contract/problem.ts';
import { patchWebXml, type WebXmlPatch } from '../../core/handover/web-xml/patch.ts';
import { editBytes } from './decode.ts';
import type { ReadFile } from './read-file.ts';
import { refuseFile } from './refusal.ts';

export interface PatchedFile {
  readonly patch: WebXmlPatch;
  readonly bytes: Uint8Array;
}

export function patchRead(read: ReadFile, url: string): Result<PatchedFile> {
  const patched = patchWebXml(read.text, url);
  if (!patched.ok) {
    const { reason, ...more } = patched.refusal;
    return refuseFile(read.file, reason, more);
  }
  const bytes = editBytes(read, patched.patch.edits);
  if (bytes === undefined) return refuseFile(read.file, 'encoding-wrong', { detail: read.encoding.name });
  return done({ patch: patched.patch, bytes });
}
