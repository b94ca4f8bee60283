import { done, refuse, type Result } from '../../contract/problem.ts';
import type { BundleFile } from '../../core/handover/bundle/bundle-files.ts';
import { areWhole } from './checksums.ts';
import type { Opened } from './sealed.ts';

export const wrongPassphrase = (file: string): Result<never> => refuse({ code: 'passphrase-wrong', file });
export const damaged = (file: string, detail: string): Result<never> =>
  refuse({ code: 'bundle-damaged', file, detail });

export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Of age and ZIP: the files must be the ones of the manifest. */
export function openedFiles(file: string, files: readonly BundleFile[]): Result<Opened> {
  if (!areWhole(files)) return damaged(file, 'the files are not those of its list of checksums');
  const values = files.find(({ name }) => name.endsWith('.json'));
  return done({ values: parsedJson(values?.text ?? ''), contents: files.map(({ name }) => name) });
}

/** A reader's own words, without a line break. */
export const wordsOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);
