import type { Change } from '../../contract/plan.ts';
import type { ResourceSpec } from '../guides/guide.ts';
import {
  flagsToTurnOn,
  forbidsPublicClient,
  missingPublicUris,
  missingWebUris,
} from './application-parts.ts';
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
  const uris = missingWebUris(spec, seen).map((uri) => ({ aspect: 'web.redirectUris', to: uri }));
  const flags = flagsToTurnOn(spec, seen).map((flag) => ({
    aspect: 'web.implicitGrantSettings',
    from: `${flag} off`,
    to: `${flag} on`,
  }));
  const loopback = missingPublicUris(spec, seen).map((uri) => ({
    aspect: 'publicClient.redirectUris',
    to: uri,
  }));
  const fallback = forbidsPublicClient(spec, seen)
    ? [{ aspect: 'isFallbackPublicClient', from: 'false', to: 'true' }]
    : [];
  return [...uris, ...flags, ...loopback, ...fallback];
}

/** What the registration lacks. What it has beyond the guide is nobody's fault and no difference. */
export function applicationChanges(spec: Spec, seen: Application, view: View): readonly Change[] {
  const permissions = requiredPermissions(view)
    .filter((permission) => !lists(seen.requiredResourceAccess, permission))
    .map((permission) => ({ aspect: `requiredResourceAccess/${permission.value}`, to: permission.value }));
  return [...plainChanges(spec, seen, view), ...webChanges(spec, seen), ...permissions];
}
