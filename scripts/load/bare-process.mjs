import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { inProject } from '../house/project.mjs';
import { makeCertificate } from './certificate.mjs';

/**
 * The bare server as a process of its own.
 * @param {string} folder for its key @param {number} bytes of each answer
 */
export async function startBare(folder, bytes) {
  const { key, cert, pem } = await makeCertificate(folder);
  const script = inProject('scripts', 'load', 'bare-server.mjs');
  const child = spawn(process.execPath, [script, key, cert, String(bytes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const { port } = JSON.parse(String(line));
  const stop = async () => {
    const gone = once(child, 'exit');
    child.kill();
    await gone;
  };
  return { origin: `https://localhost:${port}`, ca: pem, stop };
}
