import { pathToFileURL } from 'node:url';
import { inProject } from './house/project.mjs';
import { exitWith } from './house/trouble.mjs';
import { voice } from './house/voice.mjs';
import { setup } from './setup.mjs';

const cli = inProject('dist', 'cli', 'main.js');

/** npm runs scripts in the project's folder; a path given on the command line means the folder it was typed in. */
function goWhereTyped() {
  const typedIn = process.env['npm_lifecycle_event'] === 'entrada' ? process.env['INIT_CWD'] : undefined;
  if (typedIn) process.chdir(typedIn);
}

await exitWith(async () => {
  await setup({ say: voice(process.stderr) });
  return 0;
});

if (process.exitCode === 0) {
  goWhereTyped();
  // In this very process, so that a signal, even one that cannot be caught, meets the command itself.
  process.argv = [process.execPath, cli, ...process.argv.slice(2)];
  process.exitCode = undefined;
  await import(pathToFileURL(cli).href);
}
