import { isSecret } from './secrets.ts';
import { objectsOf, textOf } from './json.ts';
import type { WritableDirectory } from './writable.ts';

/** Secrets of the registration and of the enterprise application count alike. */
export function secretVerdict(
  directory: WritableDirectory,
  offered: { appId: string; text: string },
  at: number,
): 'valid' | 'expired' | 'unknown' {
  const holders = [
    directory.applicationByAppId(offered.appId),
    directory.servicePrincipalByAppId(offered.appId),
  ];
  for (const credential of holders.flatMap((holder) => objectsOf(holder, 'passwordCredentials'))) {
    const kept = directory.rows('secrets').get(textOf(credential, 'keyId'));
    if (kept === undefined || !isSecret(kept, offered.text)) continue;
    return Date.parse(textOf(credential, 'endDateTime')) > at ? 'valid' : 'expired';
  }
  return 'unknown';
}
