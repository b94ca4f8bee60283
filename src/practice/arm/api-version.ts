import { badRequest, notFound } from './refusal.ts';

/** Without a version nothing is looked at, not even the token. */
export function askedVersion(query: URLSearchParams): string {
  const version = query.get('api-version');
  if (version === null || version === '')
    throw badRequest(
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
    );
  return version;
}

/** A provider's type is not to be found in a version it does not have; Azure's own types refuse the version. */
export function checkVersion(version: string, versions: readonly string[], path: string): void {
  if (versions.includes(version.toLowerCase())) return;
  const type = /\/providers\/(?<namespace>[^/]+)\/(?<name>[^/]+)(?:\/[^/]+)?$/.exec(path)?.groups;
  const wellFormed = /^\d{4}-\d\d-\d\d(-\w+)?$/.test(version);
  if (type?.['namespace'] === undefined || type['name'] === undefined || !wellFormed)
    throw badRequest(
      'InvalidApiVersionParameter',
      `The api-version '${version}' is invalid. The supported versions are '${versions.join(',')}'.`,
    );
  throw notFound(
    'InvalidResourceType',
    `The resource type '${type['name']}' could not be found in the namespace '${type['namespace']}' for api version '${version}'. The supported api-versions are '${versions.join(',')}'.`,
  );
}
