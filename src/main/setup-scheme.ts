import { protocol } from 'electron';
import { SCHEME } from './own-origin.ts';

/** Before Electron is ready: our pages have an origin, a secure one, which `file:` has not. */
export function setupScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        bypassCSP: false,
        corsEnabled: false,
      },
    },
  ]);
}
