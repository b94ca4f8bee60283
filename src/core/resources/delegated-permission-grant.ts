import { z } from 'zod';
import type { ResourceSpec } from '../guides/guide.ts';
import { delegatedPermissionGrant as shape } from './graph-shapes.ts';
import type { DelegatedPermissionGrant } from './graph-shapes.ts';
import type { Ask } from '../ports.ts';
import type { Kind, Undo, View } from './kind.ts';
import { labels } from './labels.ts';
import { principalIdIn, resourceIn, servicePrincipalIn } from './linked.ts';
import { grantsOf } from './paths.ts';
import type { Found } from './world.ts';

type Spec = Extract<ResourceSpec, { kind: 'delegated-permission-grant' }>;
const list = z.object({ value: z.array(shape) }).transform(({ value }) => value);
const added = z.strictObject({ scopes: z.array(z.string()) });

function grantsIn(view: View): Found<readonly DelegatedPermissionGrant[]> {
  const principal = servicePrincipalIn(view);
  if (principal.is !== 'there') return principal;
  return view.world.find(grantsOf(principal.body.id), list);
}

function removal(ask: Ask): Undo {
  return { how: 'write', write: { ask, operation: 'remove' } };
}

function scopesOf(grant: DelegatedPermissionGrant): readonly string[] {
  return (grant.scope ?? '').split(' ').filter((scope) => scope !== '');
}

function union(grant: DelegatedPermissionGrant, wanted: readonly string[]): string {
  return [...new Set([...scopesOf(grant), ...wanted])].join(' ');
}

/**
 * Tenant-wide consent to delegated permissions. There is one grant per client, resource and consent type; a second
 * POST is refused, so scopes are merged into the one that is there. DelegatedPermissionGrant.ReadWrite.All
 */
export const delegatedPermissionGrant: Kind<Spec, DelegatedPermissionGrant> = {
  group: 'consent',
  scopes: { read: 'Directory.Read.All', write: 'DelegatedPermissionGrant.ReadWrite.All' },
  title: (spec) => labels.grant(spec.scopes),
  duty: () => 'consent-to-delegated-permissions',
  reads(_spec, view) {
    const principal = principalIdIn(view);
    return principal === undefined ? [] : [grantsOf(principal)];
  },
  observe(spec, view) {
    const found = grantsIn(view);
    if (found.is !== 'there') return found;
    const resource = resourceIn(view, spec.resource);
    const seen =
      resource.is === 'there'
        ? found.body.find(
            (each) => each.resourceId === resource.body.id && each.consentType === 'AllPrincipals',
          )
        : undefined;
    if (seen === undefined) return { is: 'absent' };
    return { is: 'there', id: seen.id, seen, requestId: found.answer.requestId };
  },
  diff: (spec, seen) =>
    spec.scopes
      .filter((scope) => !scopesOf(seen).includes(scope))
      .map((scope) => ({ aspect: 'scope', from: seen.scope ?? '', to: scope })),
  apply(spec, seen, view) {
    if (seen !== undefined)
      return {
        ask: {
          service: 'graph',
          method: 'PATCH',
          path: `/oauth2PermissionGrants/${seen.id}`,
          body: { scope: union(seen, spec.scopes) },
        },
        operation: 'update',
        undo: { scopes: spec.scopes.filter((scope) => !scopesOf(seen).includes(scope)) },
      };
    const principal = servicePrincipalIn(view);
    const resource = resourceIn(view, spec.resource);
    if (principal.is !== 'there' || resource.is !== 'there') return undefined;
    const body = {
      clientId: principal.body.id,
      consentType: 'AllPrincipals',
      resourceId: resource.body.id,
      scope: spec.scopes.join(' '),
    };
    return {
      ask: { service: 'graph', method: 'POST', path: '/oauth2PermissionGrants', body },
      operation: 'create',
      undo: { scopes: spec.scopes },
    };
  },
  learn(spec, { write, answer }, view) {
    const found = grantsIn(view);
    const before = found.is === 'there' ? found.body : [];
    if (write.operation === 'create') {
      const made = shape.parse(answer.body);
      view.world.put(grantsOf(made.clientId), { ...answer, status: 200, body: { value: [...before, made] } });
      return;
    }
    const grant = before.find((each) => write.ask.path.endsWith(`/${each.id}`));
    if (grant === undefined) return;
    const value = before.map((each) =>
      each === grant ? { ...each, scope: union(each, spec.scopes) } : each,
    );
    view.world.put(grantsOf(grant.clientId), { ...answer, status: 200, body: { value } });
  },
  ids: (_spec, seen) => ({ id: seen.id }),
  undo(owned, view) {
    const found = grantsIn(view);
    const grant = found.is === 'there' ? found.body.find((each) => each.id === owned.ids['id']) : undefined;
    // Not read, because the answers no longer ask for it: ours to remove by its id.
    const id = owned.ids['id'];
    if (found.is === 'pending' && owned.operation === 'create' && id !== undefined)
      return removal({ service: 'graph', method: 'DELETE', path: `/oauth2PermissionGrants/${id}` });
    if (grant === undefined) return { how: 'nothing' };
    const ours = added.parse(owned.undo).scopes;
    const others = scopesOf(grant).filter((each) => !ours.includes(each));
    const path = `/oauth2PermissionGrants/${grant.id}`;
    // Ours alone and made by us: it goes whole. Somebody added scopes, or it was there before: only ours go.
    const ask: Ask =
      owned.operation === 'create' && others.length === 0
        ? { service: 'graph', method: 'DELETE', path }
        : { service: 'graph', method: 'PATCH', path, body: { scope: others.join(' ') } };
    return removal(ask);
  },
  evidence: (_spec, seen) => labels.grantSeen(seen.scope ?? ''),
};
