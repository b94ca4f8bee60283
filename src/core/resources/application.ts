import { z } from 'zod';
import type { ResourceSpec } from '../guides/guide.ts';
import { applicationChanges } from './application-diff.ts';
import { applicationEvidence } from './application-evidence.ts';
import {
  flagsToTurnOn,
  isOn,
  issuanceFlags,
  missingPublicUris,
  missingWebUris,
  publicUris,
  webUris,
} from './application-parts.ts';
import type { IssuanceFlag } from './application-parts.ts';
import { applicationUndo, takeBack } from './application-undo.ts';
import type { Application } from './graph-shapes.ts';
import { exchangePrincipalPath } from './exchange-principal.ts';
import type { Kind, View, Write } from './kind.ts';
import { labels, leaves } from './labels.ts';
import { applicationIn, servicePrincipalPath } from './linked.ts';
import { lists, merged, requiredPermissions } from './required-permissions.ts';

type Spec = Extract<ResourceSpec, { kind: 'application' }>;

function webBody(spec: Spec, seen: Application | undefined): object {
  if (spec.web === undefined) return {};
  const on = (flag: IssuanceFlag): boolean => isOn(seen, flag) || flagsToTurnOn(spec, seen).includes(flag);
  const implicitGrantSettings = Object.fromEntries(issuanceFlags.map((flag) => [flag, on(flag)]));
  return { web: { redirectUris: [...webUris(seen), ...missingWebUris(spec, seen)], implicitGrantSettings } };
}

function publicClientBody(spec: Spec, seen: Application | undefined): object {
  if (spec.publicClient === undefined) return {};
  return {
    publicClient: { redirectUris: [...publicUris(seen), ...missingPublicUris(spec, seen)] },
    ...(spec.publicClient.isFallbackPublicClient === true ? { isFallbackPublicClient: true } : {}),
  };
}

function body(spec: Spec, seen: Application | undefined, view: View): z.core.util.JSONType {
  const access = seen?.requiredResourceAccess ?? [];
  const missing = requiredPermissions(view).filter((permission) => !lists(access, permission));
  return z.json().parse({
    // An adopted application keeps its own name.
    ...(view.adopted ? {} : { displayName: spec.displayName }),
    signInAudience: spec.signInAudience,
    ...webBody(spec, seen),
    ...publicClientBody(spec, seen),
    requiredResourceAccess: merged(access, missing),
  });
}

/** PATCH of the object, or upsert by uniqueName: that can be sent twice and makes one application. */
function write(spec: Spec, seen: Application | undefined, view: View): Write | undefined {
  if (requiredPermissions(view).some((permission) => permission.id === undefined)) return undefined;
  const ask = { service: 'graph', method: 'PATCH', body: body(spec, seen, view) } as const;
  if (seen !== undefined)
    return {
      ask: { ...ask, path: `/applications/${seen.id}` },
      operation: 'update',
      undo: applicationUndo(spec, seen, view),
    };
  if (view.adopted) return undefined;
  return {
    ask: {
      ...ask,
      path: `/applications(uniqueName='${encodeURIComponent(view.uniqueName)}')`,
      headers: { Prefer: 'create-if-missing' },
    },
    operation: 'create',
    marker: view.uniqueName,
  };
}

/** The registration. Application.ReadWrite.All; created by upsert, never listed, never matched by display name. */
export const application: Kind<Spec, Application> = {
  group: 'app',
  scopes: { read: 'Application.Read.All', write: 'Application.ReadWrite.All' },
  title: (spec) => labels.application(spec.displayName),
  duty: () => 'register-application',
  reads: (_spec, view) => [view.applicationPath],
  observe(_spec, view) {
    const found = applicationIn(view);
    if (found.is !== 'there') return found;
    return { is: 'there', id: found.body.id, seen: found.body, requestId: found.answer.requestId };
  },
  diff: applicationChanges,
  apply: write,
  learn(_spec, { write: sent, answer }, view) {
    const before = applicationIn(view);
    const sentBody = z.record(z.string(), z.unknown()).parse(sent.ask.body);
    // 201 brings the object; 204 says that ours was merged into what was there.
    const now =
      answer.status === 201
        ? answer.body
        : before.is === 'there'
          ? { ...before.body, ...sentBody }
          : undefined;
    if (now === undefined) {
      view.world.forget(view.applicationPath);
      return;
    }
    view.world.put(view.applicationPath, { ...answer, status: 200, body: now });
    // An application that was made this moment has no service principal, nor does Exchange know it: no need to ask.
    const principals = answer.status === 201 ? [servicePrincipalPath(view), exchangePrincipalPath(view)] : [];
    for (const path of principals)
      if (path !== undefined) view.world.put(path, { ...answer, status: 404, body: undefined });
  },
  ids: (_spec, seen) => ({
    id: seen.id,
    appId: seen.appId,
    displayName: seen.displayName ?? '',
    ...(seen.uniqueName == null ? {} : { uniqueName: seen.uniqueName }),
  }),
  undo(owned, view) {
    const found = applicationIn(view);
    if (found.is === 'absent') return { how: 'nothing' };
    if (owned.operation === 'update') {
      if (found.is !== 'there')
        return { how: 'leave', because: leaves.adopted(owned.ids['displayName'] ?? '') };
      return { how: 'write', write: takeBack(found.body, owned) };
    }
    const id = owned.ids['id'] ?? (found.is === 'there' ? found.body.id : undefined);
    if (id === undefined) return { how: 'nothing' };
    return {
      how: 'write',
      write: {
        ask: { service: 'graph', method: 'DELETE', path: `/applications/${id}` },
        operation: 'remove',
      },
    };
  },
  evidence: applicationEvidence,
};
