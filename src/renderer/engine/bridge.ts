import type { Engine } from '../../contract/wire.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in a browser. */
    readonly entrada?: Engine;
  }
}

export function bridgeEngine(): Engine | undefined {
  return window.entrada;
}
