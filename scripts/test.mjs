import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from './check.mjs';
import { tallyConformance } from './house/conformance.mjs';
import { findChromium } from './house/chromium.mjs';
import { run } from './house/processes.mjs';
import { inProject, root } from './house/project.mjs';
import { inWords, sum, tallyPlaywright, tallyVitest } from './house/tally.mjs';
import { getTestNeeds } from './house/test-needs.mjs';
import { exitWith } from './house/trouble.mjs';
import { voice } from './house/voice.mjs';
import { openKeychain } from './keyring.mjs';
import { setup } from './setup.mjs';

/** @typedef {import('./house/tally.mjs').Tally} Tally */
/** @typedef {{ name: string, counts: boolean, work: (env: NodeJS.ProcessEnv) => Promise<Tally> }} Stage */

/** A runner that takes longer hangs. */
const PATIENCE_MS = 20 * 60_000;
const say = voice();
const reports = inProject('.cache', 'test');
const VITEST_REPORT = join(reports, 'vitest.json');
const PLAYWRIGHT_REPORT = join(reports, 'playwright.json');
const CONFORMANCE = join(reports, 'conformance.jsonl');

/**
 * Runs a test runner; one that fails without counting a failure has failed once.
 * @param {{ words: string[], env: NodeJS.ProcessEnv }} how
 * @param {() => Tally} tally
 */
async function runner({ words, env }, tally) {
  const [script = '', ...args] = words;
  const { code } = await run(process.execPath, [inProject('node_modules', script), ...args], {
    cwd: root,
    env,
    timeout: PATIENCE_MS,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const counted = tally();
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/** @type {Stage[]} */
const STAGES = [
  { name: 'checks', counts: false, work: async () => ({ ...(await check()), skipped: 0 }) },
  {
    name: 'tests',
    counts: true,
    work: (env) =>
      runner(
        {
          words: [
            'vitest/vitest.mjs',
            'run',
            '--reporter=default',
            '--reporter=json',
            `--outputFile.json=${VITEST_REPORT}`,
          ],
          env,
        },
        () => tallyVitest(VITEST_REPORT),
      ),
  },
  {
    name: 'window',
    counts: true,
    work: async (env) => {
      if (findChromium() === undefined) return { passed: 0, failed: 0, skipped: 1 };
      return runner(
        {
          words: ['@playwright/test/cli.js', 'test', '--reporter=list,json', '--pass-with-no-tests'],
          env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT },
        },
        () => tallyPlaywright(PLAYWRIGHT_REPORT),
      );
    },
  },
  // What every practice cloud of the two stages before saw and said on the wire of Microsoft Graph.
  { name: 'wire', counts: false, work: async () => tallyConformance(CONFORMANCE, say) },
];

/** @param {Stage} stage @param {NodeJS.ProcessEnv} env */
async function go(stage, env) {
  const since = Date.now();
  say.line(`\n── ${stage.name} ──`);
  const tally = await stage.work(env);
  const took = ((Date.now() - since) / 1000).toFixed(0);
  return { stage, tally, line: `${stage.name.padEnd(8)} ${inWords(tally)}, ${took} s` };
}

/** A home, a keyring and temporary files of the tests' own: none of them can touch the developer's, and all go. */
async function inOwnHome(/** @type {(env: NodeJS.ProcessEnv) => Promise<number>} */ work) {
  mkdirSync(reports, { recursive: true });
  rmSync(VITEST_REPORT, { force: true });
  rmSync(PLAYWRIGHT_REPORT, { force: true });
  rmSync(CONFORMANCE, { force: true });
  const home = mkdtempSync(join(reports, 'home-'));
  const temporary = mkdtempSync(join(tmpdir(), 'entrada-tests-'));
  const keychain = await openKeychain({ home, say, always: true });
  try {
    if (keychain.reason) say.line(keychain.reason);
    const own = process.platform === 'linux' ? { HOME: home } : {};
    return await work({
      ...process.env,
      ...own,
      ...keychain.env,
      TMPDIR: temporary,
      TEMP: temporary,
      ENTRADA_TEST_KEYCHAIN: keychain.kind,
      ENTRADA_PRACTICE_CONFORMANCE: CONFORMANCE,
    });
  } finally {
    await keychain.close();
    for (const folder of [home, temporary]) rmSync(folder, { recursive: true, force: true });
  }
}

await exitWith(async () => {
  await setup({ say });
  await getTestNeeds(say);
  return inOwnHome(async (env) => {
    const results = [];
    for (const stage of STAGES) results.push(await go(stage, env));
    say.line(`\n${results.map(({ line }) => line).join('\n')}`);
    // A failed check fails the run, so it shows in the last line too; passed checks are no tests.
    const counted = results.map(({ stage, tally }) => (stage.counts ? tally : { ...tally, passed: 0 }));
    const total = sum(counted);
    say.line(inWords(total));
    return total.failed === 0 ? 0 : 1;
  });
});
