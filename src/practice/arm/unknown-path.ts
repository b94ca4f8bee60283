import { notFound, type ArmRefusal } from './refusal.ts';

const namespaces = ['microsoft.authorization', 'microsoft.digitaltwins', 'microsoft.resources'];

/** What Azure says of a path that it has nothing at. */
export function unknownPath(path: string, version: string): ArmRefusal {
  const [, namespace, type = ''] = /^.*\/providers\/([^/]+)(?:\/([^/]+))?/i.exec(path) ?? [];
  if (namespace !== undefined && !namespaces.includes(namespace.toLowerCase()))
    return notFound('InvalidResourceNamespace', `The resource namespace '${namespace}' is invalid.`);
  if (namespace !== undefined) return noSuchType(type, namespace, version);
  const [, word] = /^\/subscriptions\/[^/]+\/([^/]+)/i.exec(path) ?? [];
  if (word !== undefined) return noSuchType(word, 'Microsoft.Resources', version);
  return notFound(
    'MissingSubscription',
    'The request did not have a subscription or a valid tenant level resource provider.',
  );
}

function noSuchType(type: string, namespace: string, version: string): ArmRefusal {
  return notFound(
    'InvalidResourceType',
    `The resource type '${type}' could not be found in the namespace '${namespace}' for api version '${version}'.`,
  );
}
