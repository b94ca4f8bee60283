import { randomUUID } from 'node:crypto';
import type { Directory, GraphObject } from './model.ts';
import type { WritableDirectory } from './writable.ts';
import { textOf } from './json.ts';

type Entry = Parameters<Directory['noteSignIn']>[0];

/** A row of `/auditLogs/signIns`. */
export function signInRow(directory: WritableDirectory, entry: Entry, at: number): GraphObject {
  const user = entry.userId === undefined ? undefined : directory.user(entry.userId);
  const client = directory.servicePrincipalByAppId(entry.appId);
  const resource = directory.servicePrincipalByAppId(entry.resourceAppId);
  return {
    id: randomUUID(),
    createdDateTime: new Date(at).toISOString(),
    userId: user?.id ?? '',
    userDisplayName: user?.displayName ?? '',
    userPrincipalName: user?.userPrincipalName ?? '',
    appId: entry.appId,
    appDisplayName: textOf(client, 'displayName'),
    servicePrincipalId: user === undefined ? (client?.id ?? '') : '',
    servicePrincipalName: user === undefined ? textOf(client, 'displayName') : '',
    ipAddress: '127.0.0.1',
    clientAppUsed: 'Browser',
    correlationId: entry.correlationId,
    conditionalAccessStatus: 'notApplied',
    isInteractive: user !== undefined,
    resourceDisplayName: textOf(resource, 'displayName'),
    resourceId: entry.resourceAppId,
    status: {
      errorCode: entry.errorCode,
      failureReason: entry.errorCode === 0 ? 'Other.' : `AADSTS${String(entry.errorCode)}`,
      additionalDetails: null,
    },
  };
}
