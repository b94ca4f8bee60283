import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Agent, fetch } from 'undici';
import { z } from 'zod';
import { cloudFile } from '../../../src/contract/cloud-file.ts';

/** Another person's client of the practice tenant: plain HTTPS, none of our own code in between. */
export interface PracticeGraph {
  get(path: string): Promise<{ status: number; body: unknown }>;
  send(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
  /** Everything under this list, without paging (lists here are short). */
  list(path: string): Promise<Record<string, unknown>[]>;
}

const token = z.object({ access_token: z.string() });
const list = z.object({ value: z.array(z.record(z.string(), z.unknown())) });

export async function practiceGraph(
  dataFolder: string,
  upn = 'admin@practice.example',
): Promise<PracticeGraph> {
  const cloud = cloudFile.parse(
    JSON.parse(await readFile(join(dataFolder, 'practice', 'cloud.json'), 'utf8')),
  );
  const dispatcher = new Agent({ connect: { ca: await readFile(cloud.ca, 'utf8') } });
  const account = cloud.accounts.find((each) => each.upn === upn);
  if (account === undefined) throw new Error(`no account ${upn}`);
  const form = new URLSearchParams({
    grant_type: 'password',
    client_id: '14d82eec-204b-4c2f-b7e8-296a70dab67e',
    scope:
      'Application.ReadWrite.All AppRoleAssignment.ReadWrite.All DelegatedPermissionGrant.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration Policy.Read.All Directory.Read.All',
    username: upn,
    password: account.password,
  });
  const answer = await fetch(`${cloud.endpoints.login}/${cloud.tenant.id}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
    dispatcher,
  });
  const { access_token: bearer } = token.parse(await answer.json());
  const send = async (
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(`${cloud.endpoints.graph}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      dispatcher,
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  return {
    send,
    get: (path) => send('GET', path),
    list: async (path) => list.parse((await send('GET', path)).body).value,
  };
}
