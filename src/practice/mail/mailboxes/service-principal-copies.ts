import { textOf } from '../../directory/json.ts';
import type { GraphObject } from '../../directory/model.ts';
import type { WritableDirectory } from '../../directory/writable.ts';

/** What Exchange holds of a service principal. Nothing compares it with the directory. */
export interface ServicePrincipalCopy {
  /** Exchange's own object id; a copy made anew has another, and the rights of the old one are gone. */
  readonly guid: string;
  readonly appId: string;
  readonly objectId: string;
  readonly displayName: string;
  readonly createdAt: string;
}

/** @param asOf how Exchange stood then, milliseconds; now without it */
export function copiesByObjectId(
  directory: WritableDirectory,
  objectId: string,
  asOf?: number,
): ServicePrincipalCopy[] {
  return directory.rows('exchangeServicePrincipals').where('objectId', objectId, asOf).map(fromRow);
}

export function copyByGuid(directory: WritableDirectory, guid: string): ServicePrincipalCopy | undefined {
  const row = directory.rows('exchangeServicePrincipals').get(guid);
  return row && fromRow(row);
}

export function allCopies(directory: WritableDirectory): ServicePrincipalCopy[] {
  return [...directory.rows('exchangeServicePrincipals').all()].map(fromRow);
}

/** By `Identity`, which is the object id, by application id, by Exchange's own id, by SID or by display name. */
export function findCopies(directory: WritableDirectory, identity: string): ServicePrincipalCopy[] {
  const key = identity.trim().toLowerCase();
  return allCopies(directory).filter(({ objectId, appId, guid, displayName }) =>
    [objectId, appId, guid, displayName, sidOf(guid)].some((own) => own.toLowerCase() === key),
  );
}

/** A security identifier made from an object id. */
export function sidOf(guid: string): string {
  const hex = guid.replaceAll('-', '');
  const parts = [0, 8, 16, 24].map((from) => parseInt(hex.slice(from, from + 8), 16));
  return `S-1-5-21-${parts.join('-')}`;
}

function fromRow(row: GraphObject): ServicePrincipalCopy {
  return {
    guid: row.id,
    appId: textOf(row, 'appId'),
    objectId: textOf(row, 'objectId'),
    displayName: textOf(row, 'displayName'),
    createdAt: textOf(row, 'createdAt'),
  };
}
