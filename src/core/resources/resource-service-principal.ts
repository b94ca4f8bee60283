import type { ResourceSpec } from '../guides/guide.ts';
import type { ServicePrincipal } from './graph-shapes.ts';
import type { Kind } from './kind.ts';
import { labels, leaves } from './labels.ts';
import { resourceIn } from './linked.ts';
import { resourceByAppId } from './paths.ts';

type Spec = Extract<ResourceSpec, { kind: 'resource-service-principal' }>;

/** Microsoft's own API as this tenant has it; some tenants lack Exchange Online or Azure Digital Twins. */
export const resourceServicePrincipal: Kind<Spec, ServicePrincipal> = {
  group: 'permissions',
  scopes: { read: 'Application.Read.All', write: 'Application.ReadWrite.All' },
  title: (spec) => labels.resource(spec.displayName),
  duty: () => 'create-service-principal',
  reads: (spec) => [resourceByAppId(spec.appId)],
  observe(spec, view) {
    const found = resourceIn(view, spec.key);
    if (found.is !== 'there') return found;
    return { is: 'there', id: found.body.id, seen: found.body, requestId: found.answer.requestId };
  },
  diff: () => [],
  apply: (spec) => ({
    ask: { service: 'graph', method: 'POST', path: '/servicePrincipals', body: { appId: spec.appId } },
    operation: 'create',
  }),
  learn(spec, { answer }, view) {
    view.world.put(resourceByAppId(spec.appId), { ...answer, status: 200 });
  },
  ids: (spec, seen) => ({ id: seen.id, appId: seen.appId, displayName: spec.displayName }),
  undo: (owned) => ({ how: 'leave', because: leaves.resource(owned.ids['displayName'] ?? owned.key) }),
  evidence: (_spec, seen) => labels.resourceSeen(seen.id),
};
