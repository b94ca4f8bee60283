import type { ResourceSpec } from '../guides/guide.ts';
import type { ServicePrincipal } from './graph-shapes.ts';
import type { Kind } from './kind.ts';
import { labels, leaves } from './labels.ts';
import { resourceAddress, resourceIn } from './linked.ts';

type Spec = Extract<ResourceSpec, { kind: 'resource-service-principal' }>;

/**
 * An API as this tenant has it. Some tenants lack Exchange Online or Azure Digital Twins: those are created. A vendor's
 * is there or it is not.
 */
export const resourceServicePrincipal: Kind<Spec, ServicePrincipal> = {
  group: 'permissions',
  scopes: { read: 'Application.Read.All', write: 'Application.ReadWrite.All' },
  title: (spec) => labels.resource(spec.displayName),
  duty: () => 'create-service-principal',
  reads: (spec) => [resourceAddress(spec)],
  observe(spec, view) {
    const found = resourceIn(view, spec.key);
    if (found.is !== 'there') return found;
    return { is: 'there', id: found.body.id, seen: found.body, requestId: found.answer.requestId };
  },
  diff: () => [],
  apply(spec) {
    if (spec.vendors === true || spec.appId === undefined) return undefined;
    const body = { appId: spec.appId };
    return {
      ask: { service: 'graph', method: 'POST', path: '/servicePrincipals', body },
      operation: 'create',
    };
  },
  learn(spec, { answer }, view) {
    view.world.put(resourceAddress(spec), { ...answer, status: 200 });
  },
  ids: (spec, seen) => ({ id: seen.id, appId: seen.appId, displayName: spec.displayName }),
  undo: (owned) => ({ how: 'leave', because: leaves.resource(owned.ids['displayName'] ?? owned.key) }),
  evidence: (spec, seen) =>
    spec.vendors === true
      ? labels.vendorSeen({ name: seen.displayName ?? '', clientId: seen.appId, objectId: seen.id })
      : labels.resourceSeen(seen.id),
};
