import { resolve } from 'node:path';
import type { BundleWritten } from '../../contract/bundle.ts';
import type { EngagementId } from '../../contract/ids.ts';
import { done, type Result } from '../../contract/problem.ts';
import { bundleFiles } from '../../core/handover/bundle/bundle-files.ts';
import { bundleValues } from '../../core/handover/bundle/bundle-values.ts';
import { valuesOf } from '../../core/guides/interpolate.ts';
import { factsOf } from '../../core/reconcile/facts.ts';
import { uniqueNameOf } from '../../core/reconcile/owned.ts';
import { readInsight } from '../engagement/insight.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';
import { readMaterial } from '../report/read-material.ts';
import { manifestIn, sha256, withChecksums } from './checksums.ts';
import { formats } from './formats.ts';
import { changedWebXml } from './changed-web-xml.ts';
import { heldFor } from './held-for.ts';
import { holdsSecret } from './holds-secret.ts';
import { wayOf, type Way } from './lock.ts';
import { writeNewFolder } from './plain.ts';
import type { Payload } from './sealed.ts';
import { writeNewFile } from './write-new-file.ts';
import { packZip } from './zip-archive.ts';

async function payloadOf(
  context: HostContext,
  id: EngagementId,
  { is }: Pick<Way, 'is'>,
): Promise<Result<Payload>> {
  const material = await readMaterial(context, id);
  if (!material.ok) return material;
  const insight = await readInsight(context.folder, id);
  if (!insight.ok) return insight;
  const held = await heldFor(context, insight.value, is === 'sealed');
  if (!held.ok) return held;
  const { guide, engagement, entries } = material.value;
  const { record } = insight.value;
  const { tenant, cloud, answers, adopted } = record;
  const places = await context.clouds.placesOf(cloud);
  const values = valuesOf(guide, answers, factsOf({ tenant, places, entries }));
  const uniqueName = adopted === undefined ? uniqueNameOf(entries, record.uniqueName) : undefined;
  const bundle = bundleValues(material.value, { cloud, uniqueName }, held.value);
  const webXml = await changedWebXml({ way: is, entries, url: bundle.url });
  const of = engagement.summary.tenant?.domain ?? engagement.summary.customer;
  return done({
    bundle,
    files: bundleFiles({ material: material.value, bundle, values, webXml }),
    title: [bundle.app.name, of].filter((part) => part !== '').join(' – '),
    notes: `${guide.title.en}\n${guide.about.en}\n\n${guide.title.de}\n${guide.about.de}`,
  });
}

type Written = Pick<BundleWritten, 'bytes' | 'sha256' | 'contents'>;

interface Place {
  readonly file: string;
  readonly overwrite: boolean;
}

async function writeOne(
  { file, overwrite }: Place,
  bytes: Uint8Array,
  contents: string[],
): Promise<Result<Written>> {
  const written = await writeNewFile(file, { bytes, overwrite });
  return written.ok ? done({ bytes: bytes.length, sha256: sha256(bytes), contents }) : written;
}

async function write(way: Way, payload: Payload, place: Place): Promise<Result<Written>> {
  if (way.is === 'sealed') {
    const format = formats[way.format];
    const sealed = await format.seal(payload, way.lock);
    return sealed.ok ? writeOne(place, sealed.value, format.contents(payload)) : sealed;
  }
  const files = withChecksums(payload.files);
  const contents = files.map(({ name }) => name);
  if (way.format === 'plain-zip') return writeOne(place, await packZip(files, {}), contents);
  const written = await writeNewFolder(place.file, files);
  if (!written.ok) return written;
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return done({ bytes, sha256: sha256(manifestIn(files)), contents });
}

/** The secret goes from the keychain into the encrypted file and nowhere else. */
export async function writeBundle(
  context: HostContext,
  asked: Parameters<Handler<'bundle.write'>>[0],
): Promise<Result<BundleWritten>> {
  const way = wayOf(asked);
  if (!way.ok) return way;
  const payload = await payloadOf(context, asked.engagementId, way.value);
  if (!payload.ok) return payload;
  const file = resolve(asked.file);
  const written = await write(way.value, payload.value, { file, overwrite: asked.overwrite });
  if (!written.ok) return written;
  const hasSecret = holdsSecret(payload.value.bundle);
  return done({ file, format: asked.format, ...written.value, hasSecret });
}
