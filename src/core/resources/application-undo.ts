import { z } from 'zod';
import type { ResourceSpec } from '../guides/guide.ts';
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
  redirectUris: z.array(z.string()),
  publicRedirectUris: z.array(z.string()),
  permissions: z.array(z.strictObject({ resourceAppId: z.string(), id: z.string() })),
});
type Addition = z.infer<typeof addition>;

function turnedOn(
  spec: Spec,
  seen: Application,
  flag: 'enableAccessTokenIssuance' | 'enableIdTokenIssuance',
): boolean {
  return spec.web?.[flag] === true && seen.web?.implicitGrantSettings?.[flag] !== true;
}

/** Only strings, flags and lists: fit for the journal. */
export function applicationUndo(spec: Spec, seen: Application, view: View): z.core.util.JSONType {
  const added: Addition = {
    ...(!view.adopted && seen.displayName !== spec.displayName
      ? { displayName: seen.displayName ?? null }
      : {}),
    ...(seen.signInAudience === spec.signInAudience ? {} : { signInAudience: seen.signInAudience ?? null }),
    ...(turnedOn(spec, seen, 'enableAccessTokenIssuance') ? { enableAccessTokenIssuance: false } : {}),
    ...(turnedOn(spec, seen, 'enableIdTokenIssuance') ? { enableIdTokenIssuance: false } : {}),
    redirectUris: (spec.web?.redirectUris ?? []).filter(
      (uri) => seen.web?.redirectUris.includes(uri) !== true,
    ),
    publicRedirectUris: (spec.publicClient?.redirectUris ?? []).filter(
      (uri) => seen.publicClient?.redirectUris.includes(uri) !== true,
    ),
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
  const redirectUris = (seen.web?.redirectUris ?? []).filter((uri) => !added.redirectUris.includes(uri));
  return {
    web: { redirectUris, ...(Object.keys(flags).length === 0 ? {} : { implicitGrantSettings: flags }) },
  };
}

function publicClientBefore(seen: Application, added: Addition): object {
  if (added.publicRedirectUris.length === 0) return {};
  const there = seen.publicClient?.redirectUris ?? [];
  return { publicClient: { redirectUris: there.filter((uri) => !added.publicRedirectUris.includes(uri)) } };
}

/** The update that takes back what we added, and nothing that others have added since. */
export function takeBack(seen: Application, owned: Owned): Write {
  const added = addition.parse(owned.undo);
  const body = z.json().parse({
    ...(added.displayName == null ? {} : { displayName: added.displayName }),
    ...(added.signInAudience == null ? {} : { signInAudience: added.signInAudience }),
    ...webBefore(seen, added),
    ...publicClientBefore(seen, added),
    requiredResourceAccess: without(seen.requiredResourceAccess, added.permissions),
  });
  return {
    ask: { service: 'graph', method: 'PATCH', path: `/applications/${seen.id}`, body },
    operation: 'remove',
  };
}
