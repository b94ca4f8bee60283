import { Draw } from '../directory/seed/draw.ts';
import { smartspaceClientId } from '../directory/seed/smartspace.ts';
import type { WritableDirectory } from '../directory/writable.ts';

/** An installation is its customer's own registration, so its identifier differs from tenant to tenant. */
export function smartspaceResource({ seed }: WritableDirectory): [string, string] {
  const clientId = smartspaceClientId(new Draw(seed));
  return [`api://${clientId}`, clientId];
}
