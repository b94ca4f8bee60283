import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngagementId } from '../../../src/contract/ids.ts';
import type { Output } from '../../../src/contract/operations.ts';
import type { PlainFormat, SealedFormat } from '../../../src/contract/bundle.ts';
import { openHost, teamspaceAnswers, type OpenHost } from '../support/open-host.ts';

export const passphrase = 'a passphrase that is long enough';

export interface Sample {
  readonly open: OpenHost;
  readonly engagementId: EngagementId;
  /** The one of the keychain. */
  readonly secret: string;
  readonly folder: string;
}

/** An engagement that was applied, for a whole test file: key derivation is dear on purpose. */
export async function openSample(): Promise<Sample> {
  const open = await openHost();
  const opened = await open.ask('engagements.open', {
    guide: 'teamspace',
    cloud: { type: 'practice' },
    answers: { ...teamspaceAnswers, mailboxes: ['office@practice.example', 'Sales@practice.example'] },
  });
  const engagementId = opened.summary.id;
  await open.ask('sign-in.start', { engagementId, method: 'practice', purpose: 'write' });
  await open.ask('run.apply', { engagementId });
  const { value: secret } = await open.ask('secret.reveal', { engagementId });
  return { open, engagementId, secret, folder: await mkdtemp(join(tmpdir(), 'entrada-bundle-')) };
}

export function toSeal({ engagementId, folder }: Sample, format: SealedFormat) {
  return { engagementId, file: join(folder, `x.${format}`), format, passphrase, overwrite: false };
}

const seals = new Map<SealedFormat, Promise<Output<'bundle.write'>>>();

/** Written when first asked for. */
export async function sealedOnce(sample: Sample, format: SealedFormat) {
  const asked = toSeal(sample, format);
  const writing = seals.get(format) ?? sample.open.ask('bundle.write', asked);
  seals.set(format, writing);
  return { file: asked.file, written: await writing };
}

export function toExport({ engagementId, folder }: Sample, format: PlainFormat) {
  const file = join(folder, format === 'folder' ? 'plain' : 'plain.zip');
  return { engagementId, file, format, overwrite: false };
}
