import { objectsOf, textOf } from './json.ts';
import type { Certificate } from './model.ts';
import type { WritableDirectory } from './writable.ts';

/** Certificates of the registration and of the enterprise application count alike. */
export function certificatesOf(directory: WritableDirectory, appId: string): Certificate[] {
  const holders = [directory.applicationByAppId(appId), directory.servicePrincipalByAppId(appId)];
  return holders
    .flatMap((holder) => objectsOf(holder, 'keyCredentials'))
    .flatMap((credential) => {
      const keyId = textOf(credential, 'keyId');
      const base64 = textOf(directory.rows('secrets').get(keyId), 'certificate');
      return base64 === '' ? [] : [{ keyId, base64, endDateTime: textOf(credential, 'endDateTime') }];
    });
}
