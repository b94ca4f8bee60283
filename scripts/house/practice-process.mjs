import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { inProject } from './project.mjs';
import { Trouble } from './trouble.mjs';

/**
 * Starts a practice cloud as a process of its own.
 * @param {{ state: string, size: string, latencyMs: number }} which
 * @returns {Promise<{ cloudFile: string, pid: number, stop: () => Promise<void> }>}
 */
export async function startPractice({ state, size, latencyMs }) {
  const args = ['practice', '--state', state, '--size', size, '--latency', String(latencyMs)];
  const child = spawn(process.execPath, [inProject('dist/cli/main.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text));
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const killIt = () => void child.kill();
  process.once('exit', killIt);
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
    process.off('exit', killIt);
  };
  for await (const line of createInterface({ input: child.stdout })) {
    /** @type {{ ready: boolean, cloudFile: string }} */
    const { ready, cloudFile } = JSON.parse(line);
    if (!ready) continue;
    child.stdout.resume();
    return { cloudFile, pid: child.pid ?? 0, stop };
  }
  throw new Trouble('The practice cloud ended before it was ready.', said);
}
