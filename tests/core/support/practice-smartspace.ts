import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Agent, fetch } from 'undici';
import { z } from 'zod';
import { cloudFile } from '../../../src/contract/cloud-file.ts';

/**
 * What the practice cloud has beside the directory, reached as its own file says.
 * @param where a data folder, or the cloud file itself
 */
export async function practiceEndpoints(where: string) {
  const file = where.endsWith('.json') ? where : join(where, 'practice', 'cloud.json');
  const cloud = cloudFile.parse(JSON.parse(await readFile(file, 'utf8')));
  const dispatcher = new Agent({ connect: { ca: await readFile(cloud.ca, 'utf8') } });
  return { ...cloud, dispatcher };
}

const overview = z.object({
  clientId: z.string(),
  workspaces: z.array(z.object({ id: z.string(), name: z.string() })),
});

/** The admin portal's page "Access control" of the practice Smartspace. */
export async function practiceSmartspace(dataFolder: string) {
  const { endpoints, dispatcher } = await practiceEndpoints(dataFolder);
  const url = `${endpoints.smartspace ?? ''}/practice/access`;
  const { clientId, workspaces } = overview.parse(await (await fetch(url, { dispatcher })).json());
  const change = async (method: 'POST' | 'DELETE', workspace: string, appClientId: string) => {
    const workspaceId = workspaces.find(({ name }) => name === workspace)?.id;
    const body = JSON.stringify({ workspaceId, clientId: appClientId });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method, headers, body, dispatcher });
    if (response.status !== 200) throw new Error(`${method} ${url}: ${String(response.status)}`);
  };
  return {
    api: endpoints.smartspace ?? '',
    clientId,
    open: (workspace: string, app: string) => change('POST', workspace, app),
    close: (workspace: string, app: string) => change('DELETE', workspace, app),
  };
}
