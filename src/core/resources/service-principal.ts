import type { ResourceSpec } from '../guides/guide.ts';
import type { ServicePrincipal } from './graph-shapes.ts';
import type { Kind } from './kind.ts';
import { labels } from './labels.ts';
import { applicationIn, servicePrincipalIn, servicePrincipalPath } from './linked.ts';
import { principalLists } from './principal-lists.ts';

type Spec = Extract<ResourceSpec, { kind: 'service-principal' }>;

/** By this tag the portal lists it under "Enterprise applications". */
const listedInPortal = 'WindowsAzureActiveDirectoryIntegratedApp';

/** The enterprise application of our registration. Application.ReadWrite.All */
export const servicePrincipal: Kind<Spec, ServicePrincipal> = {
  group: 'app',
  scopes: { read: 'Application.Read.All', write: 'Application.ReadWrite.All' },
  title: () => labels.servicePrincipal(),
  duty: () => 'create-service-principal',
  reads(_spec, view) {
    const path = servicePrincipalPath(view);
    return path === undefined ? [] : [path];
  },
  observe(_spec, view) {
    const found = servicePrincipalIn(view);
    if (found.is !== 'there') return found;
    return { is: 'there', id: found.body.id, seen: found.body, requestId: found.answer.requestId };
  },
  diff: (_spec, seen) =>
    seen.accountEnabled === false ? [{ aspect: 'accountEnabled', from: 'false', to: 'true' }] : [],
  apply(_spec, seen, view) {
    if (seen !== undefined)
      return {
        ask: {
          service: 'graph',
          method: 'PATCH',
          path: `/servicePrincipals/${seen.id}`,
          body: { accountEnabled: true },
        },
        operation: 'update',
        undo: { accountEnabled: false },
      };
    const found = applicationIn(view);
    if (found.is !== 'there') return undefined;
    const body = { appId: found.body.appId, tags: [listedInPortal] };
    return {
      ask: { service: 'graph', method: 'POST', path: '/servicePrincipals', body },
      operation: 'create',
    };
  },
  learn(_spec, { write, answer }, view) {
    const path = servicePrincipalPath(view);
    const before = servicePrincipalIn(view);
    if (path === undefined) return;
    if (write.operation === 'update' && before.is === 'there') {
      view.world.put(path, { ...answer, status: 200, body: { ...before.body, accountEnabled: true } });
      return;
    }
    view.world.put(path, { ...answer, status: 200 });
    // Made this moment, it holds nothing yet: no need to ask.
    const made = servicePrincipalIn(view);
    if (made.is !== 'there') return;
    for (const list of principalLists(view, made.body.id))
      view.world.put(list, { ...answer, status: 200, body: { value: [] } });
  },
  ids: (_spec, seen) => ({ id: seen.id, appId: seen.appId }),
  undo(owned) {
    const id = owned.ids['id'];
    if (id === undefined) return { how: 'nothing' };
    const path = `/servicePrincipals/${id}`;
    return owned.operation === 'create'
      ? { how: 'write', write: { ask: { service: 'graph', method: 'DELETE', path }, operation: 'remove' } }
      : {
          how: 'write',
          write: {
            ask: { service: 'graph', method: 'PATCH', path, body: { accountEnabled: false } },
            operation: 'remove',
          },
        };
  },
  evidence: (_spec, seen) => labels.servicePrincipalSeen(seen.appId, seen.id),
};
