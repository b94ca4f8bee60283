import type { DeviceCodeRequest } from '@azure/msal-node';
import type { Way } from './way.ts';

/** MSAL takes a refusal for a device code without anything in it. The network's notes say what it was. */
class NoCode extends Error {}

const earlier = (one: string, other: string): string => (one < other ? one : other);

export const byDeviceCode: Way = ({ app, scopes, stop, prompt }) => {
  const request: DeviceCodeRequest = {
    scopes,
    deviceCodeCallback: ({ verificationUri, userCode, expiresIn }) => {
      if (!userCode) throw new NoCode();
      const expires = new Date(Date.now() + expiresIn * 1000).toISOString();
      prompt({
        how: 'device-code',
        url: verificationUri,
        code: userCode,
        until: earlier(expires, stop.until),
      });
    },
  };
  // MSAL looks at this between two polls.
  stop.signal.addEventListener('abort', () => (request.cancel = true), { once: true });
  return app.acquireTokenByDeviceCode(request);
};
