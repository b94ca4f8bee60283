import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CloudChoice } from '../../contract/engagement.ts';
import { misuse, type Attempt } from '../failure.ts';

interface Asked {
  readonly practice: boolean;
  readonly cloud: string | undefined;
  readonly engagement?: string | undefined;
  readonly practiceVaultInMemory: boolean;
}

const isFile = (cloud: string) => /[\\/]|\.json$/i.test(cloud) || existsSync(cloud);

function choose({ practice, cloud }: Asked): CloudChoice | undefined {
  if (practice) return { type: 'practice' };
  if (cloud === undefined) return undefined;
  return isFile(cloud) ? { type: 'file', file: resolve(cloud) } : { type: 'named', name: cloud };
}

/** @returns nothing where the stored engagement says which cloud */
export function chooseCloud(asked: Asked): Attempt<CloudChoice | undefined> {
  if (asked.practice && asked.cloud !== undefined) return misuse({ reason: 'two-clouds' });
  const choice = choose(asked);
  if (choice === undefined && asked.engagement === undefined) return misuse({ reason: 'no-cloud' });
  if (asked.practiceVaultInMemory && (choice === undefined || choice.type === 'named')) {
    return misuse({ reason: 'memory-not-practice' });
  }
  return { ok: true, value: choice };
}
