import { z } from 'zod';
import { servicePrincipalObjectId } from '../../contract/ids.ts';
import type { ResourceSpec } from '../guides/guide.ts';
import { appRoleIn } from './app-roles.ts';
import { appRoleAssignment as shape } from './graph-shapes.ts';
import type { AppRoleAssignment } from './graph-shapes.ts';
import type { Kind, View } from './kind.ts';
import { labels } from './labels.ts';
import { principalIdIn, resourceIn, resourceSpecOf, servicePrincipalIn } from './linked.ts';
import { microsoftGraphAppId } from './microsoft-graph.ts';
import { assignmentsOf } from './paths.ts';
import type { Found } from './world.ts';

type Spec = Extract<ResourceSpec, { kind: 'app-role-assignment' }>;
const list = z.object({ value: z.array(shape) }).transform(({ value }) => value);

function assignmentsIn(view: View): Found<readonly AppRoleAssignment[]> {
  const principal = servicePrincipalIn(view);
  if (principal.is !== 'there') return principal;
  return view.world.find(assignmentsOf(principal.body.id), list);
}

/** An application permission, consented: an app role assigned to our service principal on the resource's. */
export const appRoleAssignment: Kind<Spec, AppRoleAssignment> = {
  group: 'consent',
  scopes: { read: 'Application.Read.All', write: 'AppRoleAssignment.ReadWrite.All' },
  title: (spec) => (spec.matching === undefined ? labels.assignment(spec.value) : labels.role(spec.value)),
  duty: (spec, view) =>
    resourceSpecOf(view, spec.resource).appId === microsoftGraphAppId
      ? 'consent-to-graph-application-permissions'
      : 'consent-to-other-application-permissions',
  reads(_spec, view) {
    const principal = principalIdIn(view);
    return principal === undefined ? [] : [assignmentsOf(principal)];
  },
  observe(spec, view) {
    const found = assignmentsIn(view);
    if (found.is !== 'there') return found;
    const resource = resourceIn(view, spec.resource);
    const role = appRoleIn(view, spec)?.id;
    const seen =
      resource.is === 'there'
        ? found.body.find((each) => each.resourceId === resource.body.id && each.appRoleId === role)
        : undefined;
    if (seen === undefined) return { is: 'absent' };
    return { is: 'there', id: seen.id, seen, requestId: found.answer.requestId };
  },
  diff: () => [],
  apply(spec, _seen, view) {
    const principal = servicePrincipalIn(view);
    const resource = resourceIn(view, spec.resource);
    const role = appRoleIn(view, spec)?.id;
    if (principal.is !== 'there' || resource.is !== 'there' || role === undefined) return undefined;
    const body = { principalId: principal.body.id, resourceId: resource.body.id, appRoleId: role };
    return {
      ask: { service: 'graph', method: 'POST', path: assignmentsOf(principal.body.id), body },
      operation: 'create',
    };
  },
  learn(_spec, { answer }, view) {
    const made = shape.parse(answer.body);
    const found = assignmentsIn(view);
    const before = found.is === 'there' ? found.body : [];
    view.world.put(assignmentsOf(made.principalId), {
      ...answer,
      status: 200,
      body: { value: [...before, made] },
    });
  },
  ids: (_spec, seen) => ({
    id: seen.id,
    principalId: seen.principalId,
    resourceId: seen.resourceId,
    appRoleId: seen.appRoleId,
  }),
  undo(owned) {
    const { id, principalId } = owned.ids;
    if (id === undefined || principalId === undefined) return { how: 'nothing' };
    return {
      how: 'write',
      write: {
        ask: {
          service: 'graph',
          method: 'DELETE',
          path: `${assignmentsOf(servicePrincipalObjectId.parse(principalId))}/${id}`,
        },
        operation: 'remove',
      },
    };
  },
  evidence: (spec, seen) =>
    spec.matching === undefined
      ? labels.assignmentSeen(spec.value)
      : labels.roleSeen(spec.value, { principal: seen.principalId, resource: seen.resourceId }),
};
