import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { BundleInspected } from '../../contract/bundle.ts';
import { engagementId } from '../../contract/ids.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import type { Handler } from '../handlers/handler.ts';
import { sha256 } from './checksums.ts';
import { formats } from './formats.ts';
import { damaged, wordsOf } from './opened.ts';

/** As much of the values as is told of a bundle; the schema in `assets/` has all of them. */
const values = z.looseObject({
  schema: z.literal(1),
  guide: z.string(),
  engagement: engagementId,
  createdAt: z.string().optional(),
  tenant: z.looseObject({ id: z.string() }).optional(),
  app: z.looseObject({ clientId: z.string().optional() }),
  secret: z.looseObject({ value: z.string(), ends: z.string() }).optional(),
});

export async function inspectBundle(
  asked: Parameters<Handler<'bundle.inspect'>>[0],
): Promise<Result<BundleInspected>> {
  const file = resolve(asked.file);
  const read = await readWhole(file);
  if (!read.ok) return read;
  const bytes = read.value;
  const format = Object.values(formats).find((each) => each.recognises(bytes));
  if (format === undefined) return damaged(file, 'it is none of KeePass, age and ZIP');
  const opened = await format.open({ file, bytes }, asked.passphrase);
  if (!opened.ok) return opened;
  const parsed = values.safeParse(opened.value.values);
  if (!parsed.success) return damaged(file, 'the values inside are missing or of another version');
  const { guide, engagement, tenant, app, secret, createdAt } = parsed.data;
  return done({
    file,
    format: format.format,
    bytes: bytes.length,
    sha256: sha256(bytes),
    contents: [...opened.value.contents],
    hasSecret: secret !== undefined,
    engagement,
    guide,
    tenantId: tenant?.id,
    clientId: app.clientId,
    secretEnds: secret?.ends,
    createdAt,
  });
}

async function readWhole(file: string): Promise<Result<Uint8Array>> {
  try {
    return done(await readFile(file));
  } catch (thrown) {
    if (!(thrown instanceof Error) || !('syscall' in thrown)) throw thrown;
    return refuse({ code: 'file-unreadable', file, reason: wordsOf(thrown) });
  }
}
