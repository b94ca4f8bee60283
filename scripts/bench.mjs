import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { reconcile } from './house/cli.mjs';
import { demoAnswers } from './house/demo-data.mjs';
import { startPractice } from './house/practice-process.mjs';
import { inProject } from './house/project.mjs';
import { exitWith, Trouble } from './house/trouble.mjs';
import { voice } from './house/voice.mjs';
import { openKeychain } from './keyring.mjs';
import { benchPractice } from './load/bench-practice.mjs';
import { setup } from './setup.mjs';

const LATENCY_MS = 100;
const SIZES = ['small', 'medium'];
const RUNS = [
  { says: 'apply, new tenant', verb: 'apply' },
  { says: 'apply again', verb: 'apply' },
  { says: 'check', verb: 'check' },
  { says: 'undo', verb: 'undo' },
];

const say = voice();
const COLUMNS = [8, 20, 10, 12, 12];
const row = (/** @type {(string | number)[]} */ ...cells) =>
  cells.map((cell, index) => String(cell).padEnd(COLUMNS[index] ?? 0)).join('');

/**
 * @param {string} size
 * @param {{ folder: string, env: Record<string, string> }} where
 */
async function measure(size, { folder, env }) {
  const practice = await startPractice({ state: join(folder, size, 'cloud'), size, latencyMs: LATENCY_MS });
  try {
    for (const { says, verb } of RUNS) {
      const where = ['--cloud', practice.cloudFile, '--sign-in', 'practice', '--data', join(folder, size)];
      const args = [verb, 'teamspace', '--answers', demoAnswers, ...where, '--yes'];
      const { outcome } = await reconcile(args, { env, silent: true });
      const { requests, elapsedMs, problems } = outcome;
      if (problems[0]) throw new Trouble(`${says}: ${problems[0].message} ${problems[0].fix}`);
      say.line(row(size, says, requests.total, requests.sequential, `${elapsedMs} ms`));
    }
  } finally {
    await practice.stop();
  }
}

await exitWith(async () => {
  await setup({ say });
  const bench = inProject('.cache', 'bench');
  mkdirSync(bench, { recursive: true });
  const folder = mkdtempSync(join(bench, 'run-'));
  const keychain = await openKeychain({ home: join(folder, 'keyring'), say, always: true });
  try {
    say.line(`Every request to the practice cloud takes ${LATENCY_MS} ms longer than it needs.\n`);
    say.line(row('tenant', 'what', 'requests', 'in sequence', 'time'));
    for (const size of SIZES) await measure(size, { folder, env: keychain.env });
    await benchPractice(folder, say);
    return 0;
  } finally {
    await keychain.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
