import { fileURLToPath } from 'node:url';
import { openInBrowser } from '../host/browser/open-in-browser.ts';
import { createHost } from '../host/compose.ts';
import { findDataFolder } from '../host/data-folder.ts';
import { spoken } from '../words/spoken.ts';
import { languageOf } from '../words/spoken-language.ts';
import { startWords } from '../words/web/start-words.ts';
import { readOptions, type WebOptions } from './read-options.ts';
import { serve } from './serve.ts';

const words = startWords[languageOf(process.env)];
const RENDERER = fileURLToPath(new URL('../renderer', import.meta.url));

const say = (line: string) => process.stderr.write(`${line}\n`);

function isPortTaken(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'EADDRINUSE';
}

/** Until somebody asks this process to end. */
function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

async function run({ port, open, data, vaultInMemory }: WebOptions): Promise<number> {
  const host = await createHost({
    door: 'web',
    dataFolder: findDataFolder(data),
    words: spoken,
    openBrowser: openInBrowser,
    ...(vaultInMemory ? { vaultInMemory } : {}),
  });
  try {
    const site = await serve({ engine: host.engine, folder: RENDERER, port, log: say });
    process.stdout.write(`${words.openAt(site.address)}\n`);
    say(words.howToEnd);
    if (open) await openInBrowser(site.address);
    await untilAsked();
    await site.close();
    return 0;
  } catch (thrown) {
    if (!isPortTaken(thrown)) throw thrown;
    say(words.portTaken(port));
    return 1;
  } finally {
    await host.close();
  }
}

const options = readOptions(process.argv.slice(2));
if ('wrong' in options) {
  say(words.wrongUsage(options.wrong));
  process.exitCode = 64;
} else {
  process.exitCode = await run(options);
}
