import type { Change } from '../../contract/plan.ts';
import type { ResourceSpec } from '../guides/guide.ts';
import type { Application } from './graph-shapes.ts';
import type { View } from './kind.ts';
import { lists, requiredPermissions } from './required-permissions.ts';

type Spec = Extract<ResourceSpec, { kind: 'application' }>;

function plainChanges(spec: Spec, seen: Application, view: View): Change[] {
  const changes: Change[] = [];
  if (!view.adopted && seen.displayName !== spec.displayName)
    changes.push({ aspect: 'displayName', from: seen.displayName ?? '', to: spec.displayName });
  if (seen.signInAudience !== spec.signInAudience)
    changes.push({ aspect: 'signInAudience', from: seen.signInAudience ?? '', to: spec.signInAudience });
  return changes;
}

function webChanges(spec: Spec, seen: Application): Change[] {
  if (spec.web === undefined) return [];
  const changes: Change[] = [];
  for (const uri of spec.web.redirectUris)
    if (seen.web?.redirectUris.includes(uri) !== true) changes.push({ aspect: 'web.redirectUris', to: uri });
  for (const flag of ['enableAccessTokenIssuance', 'enableIdTokenIssuance'] as const)
    if (spec.web[flag] && seen.web?.implicitGrantSettings?.[flag] !== true)
      changes.push({ aspect: 'web.implicitGrantSettings', from: `${flag} off`, to: `${flag} on` });
  return changes;
}

function publicClientChanges(spec: Spec, seen: Application): Change[] {
  const there = seen.publicClient?.redirectUris ?? [];
  return (spec.publicClient?.redirectUris ?? [])
    .filter((uri) => !there.includes(uri))
    .map((uri) => ({ aspect: 'publicClient.redirectUris', to: uri }));
}

/** What the registration lacks. What it has beyond the guide is nobody's fault and no difference. */
export function applicationChanges(spec: Spec, seen: Application, view: View): readonly Change[] {
  const permissions = requiredPermissions(view)
    .filter((permission) => !lists(seen.requiredResourceAccess, permission))
    .map((permission) => ({ aspect: `requiredResourceAccess/${permission.value}`, to: permission.value }));
  return [
    ...plainChanges(spec, seen, view),
    ...webChanges(spec, seen),
    ...publicClientChanges(spec, seen),
    ...permissions,
  ];
}
