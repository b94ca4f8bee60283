import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { newApplication } from '../../directory/shapes/application.ts';
import { newServicePrincipal, takenFromApplication } from '../../directory/shapes/service-principal.ts';
import { merged } from '../../graph/applications/merge.ts';
import { settled } from '../../graph/applications/settle.ts';
import { deed } from './deed.ts';
import { jsonObject } from './json-object.ts';

/** Somebody else registers an application; its client id may be chosen. */
export const registerApplication = deed({
  title: { en: 'Application registered by somebody else', de: 'Anwendung von jemand anderem registriert' },
  schema: z.strictObject({
    do: z.literal('register-application'),
    displayName: z.string().min(1).max(256),
    clientId: z.guid().optional(),
    properties: jsonObject.optional(),
  }),
  changes: ({ displayName, clientId, properties }, { directory, now }) => {
    const appId = clientId ?? randomUUID();
    const birth = newApplication({
      id: randomUUID(),
      appId,
      displayName,
      createdDateTime: new Date(now).toISOString(),
      publisherDomain: directory.tenant.domain,
    });
    const application = settled({
      ...merged({ ...birth, signInAudience: 'AzureADMyOrg' }, properties ?? {}),
      id: birth.id,
    });
    const principal = newServicePrincipal(
      { id: randomUUID(), appId, displayName, home: directory.tenant.id },
      takenFromApplication(application),
    );
    return [
      { kind: 'applications', id: application.id, value: application },
      { kind: 'servicePrincipals', id: principal.id, value: principal },
    ];
  },
});
