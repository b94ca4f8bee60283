import { session } from 'electron';
import { isOwnPage } from './own-origin.ts';

/** The window copies ids to the clipboard, and asks for nothing else. */
const ALLOWED: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

export function setupPermissions(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((...[, permission, answer, { requestingUrl }]) =>
    answer(ALLOWED.has(permission) && isOwnPage(requestingUrl)),
  );
  defaultSession.setPermissionCheckHandler(
    (_contents, permission, origin) => ALLOWED.has(permission) && isOwnPage(origin),
  );
  defaultSession.setDevicePermissionHandler(() => false);
}
