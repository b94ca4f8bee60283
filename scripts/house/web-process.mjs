import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { inProject } from './project.mjs';
import { Trouble } from './trouble.mjs';

/**
 * Starts the browser host on a data folder, opening nothing.
 * @param {{ data: string, env: Record<string, string> }} where
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>} the address has the run's token in it
 */
export async function startWeb({ data, env }) {
  const args = [inProject('dist/web/main.js'), '--no-open', '--data', data];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const killIt = () => void child.kill();
  process.once('exit', killIt);
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
    process.off('exit', killIt);
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address === undefined) continue;
    child.stdout.resume();
    return { address, stop };
  }
  throw new Trouble('The browser host ended before it was ready.');
}
