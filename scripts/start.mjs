import { demoData, demoKeyring } from './house/demo-data.mjs';
import { fetchElectron, findElectron } from './house/electron-binary.mjs';
import { run } from './house/processes.mjs';
import { inProject, root } from './house/project.mjs';
import { exitWith } from './house/trouble.mjs';
import { voice } from './house/voice.mjs';
import { openKeychain } from './keyring.mjs';
import { setup } from './setup.mjs';

const say = voice();

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Electron's sandbox refuses root on Linux, and Entrada does not run without its sandbox. */
const isRoot = () => process.platform === 'linux' && process.getuid?.() === 0;

/** @returns {Promise<{ program?: string, why: string }>} Electron, or why not */
async function electron() {
  if (!hasDisplay()) return { why: 'There is no display here' };
  if (isRoot()) return { why: 'Electron does not run as root' };
  const program = findElectron() ?? (await fetchElectron(say));
  return { ...(program ? { program } : {}), why: "Electron's program could not be fetched" };
}

/** @param {string[]} args @param {NodeJS.ProcessEnv} env */
async function open(args, env) {
  const { program, why } = await electron();
  const options = { cwd: root, env, stdio: /** @type {'inherit'} */ ('inherit') };
  if (program) return (await run(program, [root, ...args], options)).code;
  say.line(`${why}: Entrada opens its window in the browser instead. Ctrl-C ends it.`);
  const quiet = hasDisplay() || args.includes('--no-open') ? [] : ['--no-open'];
  return (await run(process.execPath, [inProject('dist/web/main.js'), ...args, ...quiet], options)).code;
}

/** The window on the demo's data, with the keychain the demo used. @param {string[]} args */
async function openDemo(args) {
  const keychain = await openKeychain({ home: demoKeyring(), say });
  try {
    if (keychain.reason) say.line(keychain.reason);
    const inMemory = keychain.kind === 'none' ? ['--practice-vault-in-memory'] : [];
    return await open([...args, ...inMemory], { ...process.env, ...keychain.env, ENTRADA_HOME: demoData() });
  } finally {
    await keychain.close();
  }
}

await exitWith(async () => {
  await setup({ say });
  const args = process.argv.slice(2);
  const rest = args.filter((arg) => arg !== '--demo');
  return args.includes('--demo') ? openDemo(rest) : open(args, process.env);
});
