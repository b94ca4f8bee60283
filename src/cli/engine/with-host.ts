import type { Engine } from '../../contract/wire.ts';
import { openInBrowser } from '../../host/browser/open-in-browser.ts';
import type { HostOptions } from '../../host/compose.ts';
import { findDataFolder } from '../../host/data-folder.ts';
import { spoken } from '../../words/spoken.ts';

interface Wanted {
  readonly data: string | undefined;
  readonly vaultInMemory?: boolean | undefined;
}

/** The engine in this process, for as long as the work takes. Loaded now: help and wrong usage need none of it. */
export async function withHost<Value>(
  { data, vaultInMemory = false }: Wanted,
  work: (engine: Engine) => Promise<Value>,
): Promise<Value> {
  const options: HostOptions = {
    door: 'terminal',
    dataFolder: findDataFolder(data),
    words: spoken,
    openBrowser: openInBrowser,
    vaultInMemory,
  };
  const { createHost } = await import('../../host/compose.ts');
  const host = await createHost(options);
  try {
    return await work(host.engine);
  } finally {
    await host.close();
  }
}
