import { randomUUID } from 'node:crypto';
import type { Directory, GraphObject } from './model.ts';
import type { WritableDirectory } from './writable.ts';
import { textOf } from './json.ts';
import type { JsonObject } from './json.ts';

type Entry = Parameters<Directory['noteSignIn']>[0];

/** A row of `/auditLogs/signIns`. */
export function signInRow(directory: WritableDirectory, entry: Entry, at: number): GraphObject {
  const client = directory.servicePrincipalByAppId(entry.appId);
  const resource = directory.servicePrincipalByAppId(entry.resourceAppId);
  return {
    id: randomUUID(),
    createdDateTime: new Date(at).toISOString(),
    ...(entry.userId === undefined ? application(client) : person(directory, entry.userId)),
    appId: entry.appId,
    appDisplayName: textOf(client, 'displayName'),
    ipAddress: '127.0.0.1',
    correlationId: entry.correlationId,
    conditionalAccessStatus: 'notApplied',
    resourceDisplayName: textOf(resource, 'displayName'),
    resourceId: entry.resourceAppId,
    status: statusOf(entry.errorCode),
  };
}

function person(directory: WritableDirectory, userId: string): JsonObject {
  const user = directory.user(userId);
  return {
    userId,
    userDisplayName: user?.displayName ?? '',
    userPrincipalName: user?.userPrincipalName ?? '',
    isInteractive: true,
    clientAppUsed: 'Browser',
  };
}

function application(client: GraphObject | undefined): JsonObject {
  return {
    userId: '',
    servicePrincipalId: textOf(client, 'id'),
    servicePrincipalName: textOf(client, 'displayName'),
    isInteractive: false,
    clientAppUsed: '',
  };
}

function statusOf(errorCode: number): JsonObject {
  return {
    errorCode,
    failureReason: errorCode === 0 ? 'Other.' : `AADSTS${errorCode}`,
    additionalDetails: null,
  };
}
