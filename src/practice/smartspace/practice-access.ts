import { z } from 'zod';
import { textOf } from '../directory/json.ts';
import type { GraphObject } from '../directory/model.ts';
import type { PracticeAnswer, PracticeRequest } from '../serve/http.ts';
import type { SmartspacePorts } from './ports.ts';
import { readJson } from './read-json.ts';
import { notFound, SmartspaceRefusal } from './refusal.ts';
import { smartspaceResource } from './resource.ts';
import { workspacesOf } from './workspaces.ts';

/** No part of Smartspace: it stands for the page "Access control" of the vendor's admin portal. */
export const practiceAccessPath = '/practice/access';

const body = z.strictObject({ workspaceId: z.guid(), clientId: z.guid() });

/** A JSON body cannot be sent by a foreign page without asking first, so that nothing else protects this. */
export function practiceAccess(ports: SmartspacePorts, request: PracticeRequest): PracticeAnswer {
  if (request.method === 'GET') return { status: 200, body: overview(ports) };
  if (request.method !== 'POST' && request.method !== 'DELETE')
    throw new SmartspaceRefusal({ status: 405, headers: { allow: 'GET, POST, DELETE' } });
  const { workspaceId, clientId } = readJson(request, body);
  const row = rowFor(ports, workspaceId.toLowerCase(), clientId);
  const value = request.method === 'POST' ? row : null;
  ports.directory.commit([{ kind: 'smartspaceAccess', id: row.id, value }]);
  return { status: 200, body: overview(ports) };
}

function rowFor(ports: SmartspacePorts, workspaceId: string, clientId: string): GraphObject {
  if (!workspacesOf(ports).some(({ id }) => id === workspaceId))
    throw notFound('The workspace does not exist.');
  const principal = ports.directory.servicePrincipalByAppId(clientId);
  if (principal === undefined) throw notFound('No enterprise application in this tenant has the client id.');
  return { id: `${workspaceId} ${principal.id}`, workspaceId, principalId: principal.id };
}

function overview(ports: SmartspacePorts): object {
  const { directory } = ports;
  const [audience, clientId] = smartspaceResource(directory);
  const access = [...directory.rows('smartspaceAccess').all()].flatMap((row) => {
    const principal = directory.rows('servicePrincipals').get(textOf(row, 'principalId'));
    if (principal === undefined) return [];
    const { id: objectId } = principal;
    const workspaceId = textOf(row, 'workspaceId');
    return [{ workspaceId, clientId: principal['appId'], objectId, displayName: principal['displayName'] }];
  });
  const workspaces = workspacesOf(ports).map(({ id, name }) => ({ id, name }));
  return { clientId, audience, workspaces, access };
}
