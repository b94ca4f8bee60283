import type { Route } from '../route.ts';
import { addPassword } from './add-password.ts';
import type { Holder } from './add-password.ts';
import { removePassword } from './remove-password.ts';

const deed = 'manageCredentials';

const routesOf = (kind: Holder): Route[] => [
  {
    method: 'POST',
    path: `/${kind}/{}/addPassword`,
    deed,
    body: 'POST /applications/{application-id}/addPassword',
    handle: (call) => addPassword(call, kind),
  },
  {
    method: 'POST',
    path: `/${kind}/{}/removePassword`,
    deed,
    body: 'POST /applications/{application-id}/removePassword',
    handle: (call) => removePassword(call, kind),
  },
];

export const secretRoutes: readonly Route[] = [...routesOf('applications'), ...routesOf('servicePrincipals')];
