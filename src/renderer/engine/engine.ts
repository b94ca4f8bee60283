import type { Engine } from '../../contract/wire.ts';
import { bridgeEngine } from './bridge.ts';
import { pageToken } from './page-facts.ts';
import { webEngine } from './web.ts';

let found: Engine | undefined;

/** Electron's bridge where there is one, else the web host that served this page. */
export function engine(): Engine {
  found ??= bridgeEngine() ?? webEngine(pageToken() ?? '');
  return found;
}
