import { relative } from 'node:path';
import { askCli, reconcile } from './house/cli.mjs';
import { demoAnswers, demoData, demoKeyring } from './house/demo-data.mjs';
import { tellDemo } from './house/demo-words.mjs';
import { root } from './house/project.mjs';
import { exitWith, Trouble } from './house/trouble.mjs';
import { voice } from './house/voice.mjs';
import { openKeychain } from './keyring.mjs';
import { setup } from './setup.mjs';

const VERBS = ['apply', 'check', 'undo'];
const say = voice();

/** @typedef {import('./keyring.mjs').Keychain} Keychain */

/** Where the secret goes, in words; said before anything is made. @param {Keychain} keychain */
function tellKeychain({ kind, reason }) {
  const folder = relative(root, demoKeyring()) || demoKeyring();
  if (kind === 'own') return "Secrets go into this machine's keychain.";
  if (kind === 'private') return `This machine has no keychain: a private one is opened in ${folder}.`;
  return [
    String(reason),
    'So this one time the secret is kept in memory and is gone when the demo ends. Only the practice tenant allows that.',
  ].join('\n');
}

/** @param {Keychain} keychain */
async function titles({ env }) {
  const { json } = await askCli(['guides'], { env });
  /** @type {{ guides: { id: string, instructions: { id: string, title: string }[] }[] }} */
  const { guides } = /** @type {any} */ (json);
  const steps = guides.find(({ id }) => id === 'teamspace')?.instructions ?? [];
  return new Map(steps.map(({ id, title }) => [id, title]));
}

/**
 * @param {string} verb
 * @param {Keychain} keychain
 */
function commandLine(verb, { kind }) {
  const where = ['--answers', demoAnswers, '--practice', '--data', demoData(), '--yes'];
  return [verb, 'teamspace', ...where, ...(kind === 'none' ? ['--practice-vault-in-memory'] : [])];
}

/** @param {string} verb */
async function demo(verb) {
  if (!VERBS.includes(verb)) throw new Trouble(`The demo knows ${VERBS.join(', ')}, not "${verb}".`);
  await setup({ say });
  const keychain = await openKeychain({ home: demoKeyring(), say });
  try {
    say.line(tellKeychain(keychain));
    say.line(`\nThe teamspace guide, on the practice tenant (nothing in it is real): ${verb}\n`);
    const { code, outcome } = await reconcile(commandLine(verb, keychain), { env: keychain.env });
    say.line(tellDemo({ verb, outcome, titles: await titles(keychain), keychain: keychain.kind }));
    return verb === 'apply' && code === 2 ? 0 : code;
  } finally {
    await keychain.close();
  }
}

await exitWith(() => demo(process.argv[2] ?? 'apply'));
