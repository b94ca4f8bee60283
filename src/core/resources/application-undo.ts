import { z } from 'zod';
import type { ResourceSpec } from '../guides/guide.ts';
import {
  flagsToTurnOn,
  forbidsPublicClient,
  missingPublicUris,
  missingWebUris,
  publicUris,
  webUris,
} from './application-parts.ts';
import type { Application } from './graph-shapes.ts';
import type { Owned, View, Write } from './kind.ts';
import { lists, requiredPermissions, without } from './required-permissions.ts';

type Spec = Extract<ResourceSpec, { kind: 'application' }>;

/** What an update added to an application that was there before, and the values it replaced. */
const addition = z.strictObject({
  displayName: z.string().nullish(),
  signInAudience: z.string().nullish(),
  enableAccessTokenIssuance: z.boolean().optional(),
  enableIdTokenIssuance: z.boolean().optional(),
  isFallbackPublicClient: z.boolean().nullish(),
  redirectUris: z.array(z.string()),
  publicRedirectUris: z.array(z.string()),
  permissions: z.array(z.strictObject({ resourceAppId: z.string(), id: z.string() })),
});
type Addition = z.infer<typeof addition>;

/** Only strings, flags and lists: fit for the journal. */
export function applicationUndo(spec: Spec, seen: Application, view: View): z.core.util.JSONType {
  const renamed = !view.adopted && seen.displayName !== spec.displayName;
  const added: Addition = {
    ...(renamed ? { displayName: seen.displayName ?? null } : {}),
    ...(seen.signInAudience === spec.signInAudience ? {} : { signInAudience: seen.signInAudience ?? null }),
    ...Object.fromEntries(flagsToTurnOn(spec, seen).map((flag) => [flag, false])),
    ...(forbidsPublicClient(spec, seen)
      ? { isFallbackPublicClient: seen.isFallbackPublicClient ?? null }
      : {}),
    redirectUris: [...missingWebUris(spec, seen)],
    publicRedirectUris: [...missingPublicUris(spec, seen)],
    permissions: requiredPermissions(view)
      .filter((permission) => !lists(seen.requiredResourceAccess, permission))
      .map((permission) => ({ resourceAppId: permission.resourceAppId, id: permission.id ?? '' })),
  };
  return z.json().parse(added);
}

function webBefore(seen: Application, added: Addition): object {
  const flags = {
    ...(added.enableAccessTokenIssuance === undefined ? {} : { enableAccessTokenIssuance: false }),
    ...(added.enableIdTokenIssuance === undefined ? {} : { enableIdTokenIssuance: false }),
  };
  if (added.redirectUris.length === 0 && Object.keys(flags).length === 0) return {};
  const redirectUris = webUris(seen).filter((uri) => !added.redirectUris.includes(uri));
  return {
    web: { redirectUris, ...(Object.keys(flags).length === 0 ? {} : { implicitGrantSettings: flags }) },
  };
}

function publicClientBefore(seen: Application, added: Addition): object {
  if (added.publicRedirectUris.length === 0) return {};
  return {
    publicClient: { redirectUris: publicUris(seen).filter((uri) => !added.publicRedirectUris.includes(uri)) },
  };
}

/** The update that takes back what we added, and nothing that others have added since. */
export function takeBack(seen: Application, owned: Owned): Write {
  const added = addition.parse(owned.undo);
  const body = z.json().parse({
    ...(added.displayName == null ? {} : { displayName: added.displayName }),
    ...(added.signInAudience == null ? {} : { signInAudience: added.signInAudience }),
    ...webBefore(seen, added),
    ...publicClientBefore(seen, added),
    ...(added.isFallbackPublicClient === undefined
      ? {}
      : { isFallbackPublicClient: added.isFallbackPublicClient }),
    requiredResourceAccess: without(seen.requiredResourceAccess, added.permissions),
  });
  return {
    ask: { service: 'graph', method: 'PATCH', path: `/applications/${seen.id}`, body },
    operation: 'remove',
  };
}
