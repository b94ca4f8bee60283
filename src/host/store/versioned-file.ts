import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { done, refuse, type Result } from '../../contract/problem.ts';
import { ensurePrivateFolder, PRIVATE_FILE } from './private-folder.ts';
import { isMissing, refuseUnreadable } from './store-failed.ts';

const versioned = z.looseObject({ schema: z.int().min(1) });
type Versioned = z.infer<typeof versioned>;

/** A kind of stored JSON file. `migrations[n]` turns version n into n + 1. */
export interface Format<Value extends { readonly schema: number }> {
  readonly version: number;
  readonly shape: z.ZodType<Value>;
  readonly migrations: Readonly<Record<number, (older: Versioned) => Versioned>>;
}

/** @returns `undefined` where there is no such file. Reading never writes. */
export async function readVersioned<Value extends { readonly schema: number }>(
  file: string,
  format: Format<Value>,
): Promise<Result<Value | undefined>> {
  try {
    return read(file, await readFile(file, 'utf8'), format);
  } catch (thrown) {
    return isMissing(thrown) ? done(undefined) : refuseUnreadable(file, thrown);
  }
}

export async function writeVersioned(
  file: string,
  value: { readonly schema: number },
): Promise<Result<void>> {
  try {
    await ensurePrivateFolder(dirname(file));
    await writeFileAtomic(file, `${JSON.stringify(value, null, 2)}\n`, { mode: PRIVATE_FILE });
    return done(undefined);
  } catch (thrown) {
    return refuseUnreadable(file, thrown);
  }
}

function read<Value extends { readonly schema: number }>(
  file: string,
  content: string,
  format: Format<Value>,
): Result<Value> {
  const raw = versioned.safeParse(parseJson(content));
  if (!raw.success) return refuse({ code: 'store-unreadable', file, reason: describe(raw.error) });
  const found = raw.data.schema;
  if (found > format.version) {
    return refuse({ code: 'store-newer', file, found, supported: format.version });
  }
  const parsed = format.shape.safeParse(migrate(raw.data, format));
  if (!parsed.success) return refuse({ code: 'store-unreadable', file, reason: describe(parsed.error) });
  return done(parsed.data);
}

function migrate<Value extends { readonly schema: number }>(
  raw: Versioned,
  format: Format<Value>,
): Versioned {
  let value = raw;
  for (let version = raw.schema; version < format.version; version += 1) {
    const step = format.migrations[version];
    if (step === undefined) throw new Error(`no migration from version ${version}`);
    value = { ...step(value), schema: version + 1 };
  }
  return value;
}

/** @returns `undefined` for what is no JSON, which no shape accepts. */
function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/** The first thing that is wrong, by its path; never the value. */
function describe(error: z.ZodError): string {
  const [first] = error.issues;
  if (first === undefined) return 'unknown';
  return first.path.length === 0 ? first.message : `${first.path.join('.')}: ${first.message}`;
}
