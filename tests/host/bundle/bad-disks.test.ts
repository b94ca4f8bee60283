import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeHosts } from '../support/open-host.ts';
import { problemWords } from '../../../src/words/problems/problem-words.ts';
import { openSample, toExport, type Sample } from './sample.ts';

interface Disk {
  readonly folder: string;
  remove(): void;
}

/** A file system of its own, which only root may mount. */
function mountDisk(options: string): Disk {
  const folder = mkdtempSync(join(tmpdir(), 'entrada-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'none', folder], { stdio: 'ignore' });
  return {
    folder,
    remove: () => {
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

function canMount(): boolean {
  try {
    mountDisk('size=64k').remove();
    return true;
  } catch {
    process.stderr.write(
      'Skipped: bundles on a full and on a read-only disk. Missing: the right to mount.\n',
    );
    return false;
  }
}

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(closeHosts);

describe.skipIf(!canMount())('a disk that takes no bundle', () => {
  test.each([
    { name: 'full', options: 'size=64k', fix: 'Free some space or choose another disk, then try again.' },
    { name: 'forbidden', options: 'ro', fix: 'Choose a folder of your own, or have the rights changed.' },
  ])('$name: one sentence with what to do, and nothing half-written', async ({ name, options, fix }) => {
    const disk = mountDisk(options);
    try {
      if (name === 'full') writeFileSync(join(disk.folder, 'other'), Buffer.alloc(60 * 1024));
      const before = readdirSync(disk.folder);
      for (const format of ['plain-zip', 'folder'] as const) {
        const file = join(disk.folder, 'x');
        const problem = await sample.open.refused('bundle.write', { ...toExport(sample, format), file });
        expect(problem).toMatchObject({ code: 'file-unwritable', file, reason: name });
        expect(problemWords(problem, 'en').fix).toBe(fix);
        expect(readdirSync(disk.folder)).toEqual(before);
      }
    } finally {
      disk.remove();
    }
  });
});
