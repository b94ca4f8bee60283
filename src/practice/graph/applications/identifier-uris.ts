import type { GraphObject } from '../../directory/model.ts';
import { textOf, textsOf } from '../../directory/json.ts';
import type { WritableDirectory } from '../../directory/writable.ts';
import { GraphRefusal, sameKeyValue } from '../refusal.ts';

/** Identifier URIs name the tenant or the application, and belong to one application. */
export function checkIdentifierUris(directory: WritableDirectory, application: GraphObject): void {
  for (const uri of textsOf(application, 'identifierUris')) {
    if (!isOurs(directory, application, uri)) {
      throw new GraphRefusal(
        400,
        'HostNameNotOnVerifiedDomain',
        `Values of identifierUris property must use a verified domain of the organization or its subdomain: '${uri}'`,
      );
    }
    const others = directory.rows('applications').where('identifierUri', uri);
    if (others.some(({ id }) => id !== application.id)) {
      throw sameKeyValue('Another object with the same value for property identifierUris already exists.');
    }
  }
}

function isOurs(directory: WritableDirectory, application: GraphObject, uri: string): boolean {
  const { id, domain } = directory.tenant;
  const schemes = [`api://${textOf(application, 'appId')}`, `api://${id}`];
  if (schemes.some((own) => uri === own || uri.startsWith(`${own}/`))) return true;
  const host = /^(?:https|api):\/\/([^/]+)/.exec(uri)?.[1]?.toLowerCase() ?? '';
  return [domain, directory.initialDomain].some((own) => host === own || host.endsWith(`.${own}`));
}
