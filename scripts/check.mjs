import { checks } from './checks/table.mjs';
import { isStarted } from './house/project.mjs';
import { exitWith, Trouble } from './house/trouble.mjs';
import { voice } from './house/voice.mjs';
import { setup } from './setup.mjs';

const AT_ONCE = 2;

/**
 * @param {import('./checks/table.mjs').Check} check
 * @returns {Promise<boolean>}
 */
async function report({ name, says, judge }) {
  const since = Date.now();
  const { passed, output } = await judge();
  const seconds = ((Date.now() - since) / 1000).toFixed(1);
  console.log(`${passed ? '✓' : '✗'} ${name.padEnd(8)} ${seconds.padStart(5)} s  ${says}`);
  if (!passed) console.log(`\n${output.trim()}\n`);
  return passed;
}

/**
 * Runs the checks, two at a time, and prints one line each.
 * @param {string} [only] one check's name
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function check(only) {
  const chosen = checks.filter(({ name }) => only === undefined || name === only);
  if (chosen.length === 0) {
    throw new Trouble(
      `There is no check "${only}". There are: ${checks.map(({ name }) => name).join(', ')}.`,
    );
  }
  const waiting = [...chosen];
  let passed = 0;
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) if (await report(next)) passed += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { passed, failed: chosen.length - passed };
}

if (isStarted(import.meta.url)) {
  await exitWith(async () => {
    const at = process.argv.indexOf('--only');
    const only = at === -1 ? undefined : (process.argv[at + 1] ?? '');
    await setup({ say: voice(process.stderr), builds: false });
    return (await check(only)).failed === 0 ? 0 : 1;
  });
}
