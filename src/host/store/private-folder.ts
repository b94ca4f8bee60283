import { mkdir, open } from 'node:fs/promises';

const OWNER_ONLY = 0o700;
/** Mode of every file that Entrada writes. */
export const PRIVATE_FILE = 0o600;

/** Makes what is missing, readable by its owner only. A folder that is there keeps its mode. */
export async function ensurePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: OWNER_ONLY });
}

/** A new file is on disk only when its folder is. Windows has no handle on folders and needs none. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
