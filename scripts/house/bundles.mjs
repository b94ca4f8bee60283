import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fingerprint } from './fingerprint.mjs';
import { quietly } from './processes.mjs';
import { inProject, root } from './project.mjs';

const SOURCES = [
  'src',
  'assets',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'electron.vite.config.ts',
  'vite.node.config.ts',
];
const VITE = 'node_modules/vite/bin/vite.js';
const ELECTRON_VITE = 'node_modules/electron-vite/bin/electron-vite.js';

const stamp = inProject('dist', '.built');
export const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root, SOURCES);

/** @param {string[]} args */
const node = (args) =>
  quietly({
    command: process.execPath,
    args,
    failure: `Building failed (${args.slice(1).join(' ')}).`,
    options: {
      cwd: root,
      env: { ...process.env, ENTRADA_OUT: inProject('dist.next'), NODE_ENV: 'production' },
    },
  });

/** A running app has files of the old folder open; where the system refuses to move it, it is overwritten. */
function putInPlace() {
  try {
    rmSync(inProject('dist'), { recursive: true, force: true });
    renameSync(inProject('dist.next'), inProject('dist'));
  } catch {
    cpSync(inProject('dist.next'), inProject('dist'), { recursive: true, force: true });
    rmSync(inProject('dist.next'), { recursive: true, force: true });
  }
}

/**
 * Builds every host and the window beside the old build and puts them in its place when all are done.
 * @param {import('./voice.mjs').Voice} say
 */
export async function build(say) {
  const seen = fingerprint(root, SOURCES);
  await say.during('Building the app', async () => {
    rmSync(inProject('dist.next'), { recursive: true, force: true });
    const hosts = ['cli', 'web'].map(
      (host) => () => node([VITE, 'build', '--config', 'vite.node.config.ts', '--mode', host]),
    );
    const endings = await Promise.allSettled([
      node([ELECTRON_VITE, 'build']),
      hosts.reduce((before, host) => before.then(host), Promise.resolve(/** @type {unknown} */ (null))),
    ]);
    for (const ending of endings) if (ending.status === 'rejected') throw ending.reason;
    writeFileSync(inProject('dist.next', '.built'), seen);
    putInPlace();
  });
}
