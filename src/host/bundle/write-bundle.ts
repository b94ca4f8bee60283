import { resolve } from 'node:path';
import type { BundleWritten } from '../../contract/bundle.ts';
import type { EngagementId } from '../../contract/ids.ts';
import { done, type Result } from '../../contract/problem.ts';
import { bundleFiles } from '../../core/handover/bundle/bundle-files.ts';
import { bundleValues } from '../../core/handover/bundle/bundle-values.ts';
import type { Material } from '../../core/handover/report/material.ts';
import { resourcesFor } from '../../core/guides/select.ts';
import { valuesOf } from '../../core/guides/interpolate.ts';
import { factsOf } from '../../core/reconcile/facts.ts';
import { checkAnswers } from '../../core/guides/answers.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';
import { readMaterial } from '../report/read-material.ts';
import { readSecret } from '../secret/read-secret.ts';
import { sha256 } from './checksums.ts';
import { formats } from './formats.ts';
import { refuseWeak } from './passphrase.ts';
import type { Payload } from './sealed.ts';
import { writeNewFile } from './write-new-file.ts';

/** Some guides want no secret; one that wants one is never bundled without it. */
async function secretOf(
  context: HostContext,
  { guide, engagement }: Material,
): Promise<Result<string | undefined>> {
  const isComplete = checkAnswers(guide, engagement.answers).length === 0;
  const wantsSecret =
    isComplete && resourcesFor(guide, engagement.answers).some(({ kind }) => kind === 'client-secret');
  if (isComplete && !wantsSecret) return done(undefined);
  return readSecret(context, engagement.summary.id);
}

async function payloadOf(context: HostContext, id: EngagementId): Promise<Result<Payload>> {
  const material = await readMaterial(context, id);
  if (!material.ok) return material;
  const secret = await secretOf(context, material.value);
  if (!secret.ok) return secret;
  const { guide, engagement, entries } = material.value;
  const record = await context.folder.read(id);
  if (!record.ok) return record;
  const { tenant, cloud, answers } = record.value;
  const places = await context.clouds.placesOf(cloud);
  const values = valuesOf(guide, answers, factsOf({ tenant, places, entries }));
  const bundle = bundleValues(material.value, secret.value);
  const of = engagement.summary.tenant?.domain ?? engagement.summary.customer;
  return done({
    bundle,
    files: bundleFiles({ material: material.value, bundle, values }),
    title: [bundle.app.name, of].filter((part) => part !== '').join(' – '),
    notes: `${guide.title.en}\n${guide.about.en}\n\n${guide.title.de}\n${guide.about.de}`,
  });
}

/** The secret goes from the keychain into the encrypted file and nowhere else. */
export async function writeBundle(
  context: HostContext,
  asked: Parameters<Handler<'bundle.write'>>[0],
): Promise<Result<BundleWritten>> {
  const weak = refuseWeak(asked.passphrase);
  if (weak) return weak;
  const payload = await payloadOf(context, asked.engagementId);
  if (!payload.ok) return payload;
  const file = resolve(asked.file);
  const format = formats[asked.format];
  const bytes = await format.seal(payload.value, asked.passphrase);
  const written = await writeNewFile(file, { bytes, overwrite: asked.overwrite });
  if (!written.ok) return written;
  return done({
    file,
    format: asked.format,
    bytes: bytes.length,
    sha256: sha256(bytes),
    contents: format.contents(payload.value),
    hasSecret: payload.value.bundle.secret !== undefined,
  });
}
