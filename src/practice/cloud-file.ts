import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { cloudFile, type CloudFile } from '../contract/cloud-file.ts';

export interface CloudFilePlace {
  /** Absolute. */
  readonly path: string;
  /** Removes what was made for it, when the place was ours to choose. */
  remove(): void;
}

export function placeCloudFile(wanted: string | undefined): CloudFilePlace {
  if (wanted !== undefined) {
    const path = resolve(wanted);
    mkdirSync(dirname(path), { recursive: true });
    return { path, remove: () => undefined };
  }
  const folder = mkdtempSync(join(tmpdir(), 'entrada-practice-'));
  return {
    path: join(folder, 'cloud.json'),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** `ca.pem` goes beside it, so that the file can be handed on together with what it points to. */
export function writeCloudFile(path: string, content: Omit<CloudFile, 'ca'>, caPem: string): CloudFile {
  const ca = join(dirname(path), 'ca.pem');
  writeFileAtomic.sync(ca, caPem);
  const cloud = cloudFile.parse({ ...content, ca });
  writeFileAtomic.sync(path, `${JSON.stringify(cloud, null, 2)}\n`, { mode: 0o600 });
  return cloud;
}
