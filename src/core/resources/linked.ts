import { z } from 'zod';
import { seenClientId } from '../../contract/ids.ts';
import type { ClientId, PermissionId, ServicePrincipalObjectId } from '../../contract/ids.ts';
import type { ResourceSpec } from '../guides/guide.ts';
import { application, servicePrincipal } from './graph-shapes.ts';
import type { Application, ServicePrincipal } from './graph-shapes.ts';
import type { View } from './kind.ts';
import { resourceByAppId, resourcesNamed, servicePrincipalByClientId } from './paths.ts';
import type { Found } from './world.ts';

type Spec<Kind extends ResourceSpec['kind']> = Extract<ResourceSpec, { kind: Kind }>;

/** The wanted resources of one kind. */
export function wanted<Kind extends ResourceSpec['kind']>(view: View, kind: Kind): readonly Spec<Kind>[] {
  return view.desired.filter((spec): spec is Spec<Kind> => spec.kind === kind);
}

export function applicationIn(view: View): Found<Application> {
  return view.world.find(view.applicationPath, application);
}

/** The client id as observed, else as the journal knows it. */
export function clientIdIn(view: View): ClientId | undefined {
  const found = applicationIn(view);
  return found.is === 'there' ? found.body.appId : found.is === 'pending' ? view.hints.clientId : undefined;
}

export function servicePrincipalPath(view: View): string | undefined {
  const clientId = clientIdIn(view);
  return clientId === undefined ? undefined : servicePrincipalByClientId(clientId);
}

export function servicePrincipalIn(view: View): Found<ServicePrincipal> {
  const path = servicePrincipalPath(view);
  if (path !== undefined) return view.world.find(path, servicePrincipal);
  return applicationIn(view).is === 'pending' ? { is: 'pending' } : { is: 'absent' };
}

/** Object id of our service principal to read its assignments by: observed, else as the journal knows it. */
export function principalIdIn(view: View): ServicePrincipalObjectId | undefined {
  const found = servicePrincipalIn(view);
  if (found.is === 'there') return found.body.id;
  return found.is === 'pending' ? view.hints.servicePrincipalObjectId : undefined;
}

export function resourceSpecOf(view: View, key: string): Spec<'resource-service-principal'> {
  const spec = wanted(view, 'resource-service-principal').find((each) => each.key === key);
  if (spec === undefined) throw new Error(`the guide links to a resource "${key}" that it does not name`);
  return spec;
}

/** Where the API is read: by its application id, else by its name. */
export function resourceAddress(spec: Spec<'resource-service-principal'>): string {
  return spec.appId === undefined
    ? resourcesNamed(spec.named ?? spec.displayName)
    : resourceByAppId(spec.appId);
}

const several = z.object({ value: z.array(servicePrincipal) }).transform(({ value }) => value);
const single = servicePrincipal.transform((only) => [only]);

/** Every service principal that the look-up found: at most one by application id. */
export function resourcesIn(
  view: View,
  spec: Spec<'resource-service-principal'>,
): Found<readonly ServicePrincipal[]> {
  return view.world.find(resourceAddress(spec), spec.appId === undefined ? several : single);
}

/** The API. Where several bear its name there is none: nobody takes the first. */
export function resourceIn(view: View, key: string): Found<ServicePrincipal> {
  const found = resourcesIn(view, resourceSpecOf(view, key));
  if (found.is !== 'there') return found;
  const [only, ...more] = found.body;
  return only === undefined || more.length > 0 ? { is: 'absent' } : { ...found, body: only };
}

/** Application id of an API, given or found. */
export function resourceAppId(view: View, key: string): ClientId | undefined {
  const found = resourceIn(view, key);
  return found.is === 'there'
    ? found.body.appId
    : seenClientId.optional().parse(resourceSpecOf(view, key).appId);
}

/** Id of a delegated permission by its value. */
export function scopeId(view: View, resource: string, value: string): PermissionId | undefined {
  const found = resourceIn(view, resource);
  if (found.is !== 'there') return undefined;
  return found.body.oauth2PermissionScopes.find((scope) => scope.value === value && scope.isEnabled !== false)
    ?.id;
}
