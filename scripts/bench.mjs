import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reconcile } from './house/cli.mjs';
import { demoAnswers } from './house/demo-data.mjs';
import { startPractice } from './house/practice-process.mjs';
import { run } from './house/processes.mjs';
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

/** Set up and tested, with a kill in the middle of either: the journey of 2,000 mailboxes. */
async function benchMailboxes() {
  const began = Date.now();
  const journey = ['run', 'tests/journeys/mailboxes.test.ts'];
  const { code, output } = await run(
    process.execPath,
    [inProject('node_modules', 'vitest', 'vitest.mjs'), ...journey],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (code !== 0) throw new Trouble(output);
  say.line(`2000 mailboxes set up and tested, killed twice: ${Date.now() - began} ms`);
}

/**
 * Every section of the benchmark, by the name that `--only` takes.
 * @type {Readonly<Record<string, (where: { folder: string, env: Record<string, string> }) => Promise<void>>>}
 */
const SECTIONS = {
  onboarding: async (where) => {
    say.line(`Every request to the practice cloud takes ${LATENCY_MS} ms longer than it needs.\n`);
    say.line(row('tenant', 'what', 'requests', 'in sequence', 'time'));
    for (const size of SIZES) await measure(size, where);
  },
  practice: async ({ folder }) => benchPractice(folder, say),
  mailboxes: async () => benchMailboxes(),
};

/** `npm run bench` runs everything, `npm run bench -- --only practice` that section. */
function chosen() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const { only } = values;
  if (only === undefined) return Object.values(SECTIONS);
  const section = Object.hasOwn(SECTIONS, only) ? SECTIONS[only] : undefined;
  if (section) return [section];
  throw new Trouble(`There is no section "${only}". There are: ${Object.keys(SECTIONS).join(', ')}.`);
}

await exitWith(async () => {
  const sections = chosen();
  await setup({ say });
  const bench = inProject('.cache', 'bench');
  mkdirSync(bench, { recursive: true });
  const folder = mkdtempSync(join(bench, 'run-'));
  const keychain = await openKeychain({ home: join(folder, 'keyring'), say, always: true });
  try {
    for (const section of sections) await section({ folder, env: keychain.env });
    return 0;
  } finally {
    await keychain.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
