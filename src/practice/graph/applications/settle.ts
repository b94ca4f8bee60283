import type { GraphObject } from '../../directory/model.ts';
import { objectOf, objectsOf, textOf, textsOf } from '../../directory/json.ts';
import type { JsonObject } from '../../directory/json.ts';

/** Fills in what the service derives from what a client has set. */
export function settled(application: GraphObject): GraphObject {
  const web = objectOf(application, 'web');
  const api = objectOf(application, 'api');
  return {
    ...application,
    web: { ...web, redirectUriSettings: textsOf(web, 'redirectUris').map((uri) => ({ uri, index: null })) },
    api: { ...api, requestedAccessTokenVersion: tokenVersion(application, api) },
    appRoles: objectsOf(application, 'appRoles').map((role) => ({ ...role, origin: 'Application' })),
  };
}

/** Personal accounts are served with version 2 tokens only. */
function tokenVersion(application: GraphObject, api: JsonObject): number | null {
  if (textOf(application, 'signInAudience').includes('PersonalMicrosoftAccount')) return 2;
  const asked = api['requestedAccessTokenVersion'];
  return typeof asked === 'number' ? asked : null;
}
