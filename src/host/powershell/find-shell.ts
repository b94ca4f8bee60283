import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = process.platform === 'win32' ? ['pwsh.exe', 'powershell.exe'] : ['pwsh'];

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not in this folder, or not ours to run
  }
};

/** PowerShell 7, else Windows PowerShell; undefined where neither is on the path. */
export function findShell(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** Neither profile nor question, and a policy for this process alone. */
export const shellArguments = (worker: string): readonly string[] => [
  '-NoLogo',
  '-NoProfile',
  '-NonInteractive',
  '-ExecutionPolicy',
  'RemoteSigned',
  '-File',
  worker,
];
