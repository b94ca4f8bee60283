import { resolve } from 'node:path';
import envPaths from 'env-paths';

/** Where everything is kept: the folder asked for, else `ENTRADA_HOME`, else where this system keeps such things. */
export function findDataFolder(
  asked?: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const home = environment['ENTRADA_HOME'];
  if (asked !== undefined && asked !== '') return resolve(asked);
  if (home !== undefined && home !== '') return resolve(home);
  return envPaths('Entrada', { suffix: '' }).data;
}
