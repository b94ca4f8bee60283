import { createSecureContext, type SecureContext } from 'node:tls';
import type { MailHost } from '../clouds/cloud.ts';
import { trustedRoots } from '../http/trusted-roots.ts';

interface Trust {
  readonly servername: string;
  readonly secureContext: SecureContext;
  readonly session?: Buffer;
}

/** The way to one mail server: whom to trust is worked out once, and a TLS session is continued by the next connection. */
export interface MailRoad {
  readonly place: MailHost;
  trust(): Trust;
  remember(session: Buffer): void;
}

/** @param ca a certificate authority to trust besides the system's, as PEM text */
export function createMailRoad(place: MailHost, ca: string | undefined): MailRoad {
  const secureContext = createSecureContext(ca === undefined ? {} : { ca: trustedRoots(ca) });
  let last: Buffer | undefined;
  return {
    place,
    trust: () => ({
      servername: place.host,
      secureContext,
      ...(last === undefined ? {} : { session: last }),
    }),
    remember: (session) => {
      last = session;
    },
  };
}
