import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { cloudFile, type CloudFile } from '../../src/contract/cloud-file.ts';

/** Microsoft Graph PowerShell's public client: any client may use the practice cloud. */
const CLIENT = '14d82eec-204b-4c2f-b7e8-296a70dab67e';

const SCOPES = [
  'Application.ReadWrite.All',
  'AppRoleAssignment.ReadWrite.All',
  'DelegatedPermissionGrant.ReadWrite.All',
  'Directory.Read.All',
];

export interface Graph {
  readonly cloud: CloudFile;
  /** @returns the body; fails on a status of 400 and above */
  readonly ask: (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>;
  /** Every page of a list. */
  readonly list: (path: string) => Promise<Record<string, unknown>[]>;
}

/** Microsoft Graph spoken without a line of ours: as the tenant's administrator, or as somebody else. */
export async function openGraph(cloudFilePath: string, upn = 'admin@practice.example'): Promise<Graph> {
  const cloud = cloudFile.parse(JSON.parse(readFileSync(cloudFilePath, 'utf8')));
  const ca = readFileSync(cloud.ca);
  const password = cloud.accounts.find((account) => account.upn === upn)?.password ?? '';
  const form = new URLSearchParams({
    grant_type: 'password',
    client_id: CLIENT,
    scope: SCOPES.map((name) => `https://graph.microsoft.com/${name}`).join(' '),
    username: upn,
    password,
  });
  const token = await send(ca, {
    method: 'POST',
    url: `${cloud.endpoints.login}/${cloud.tenant.id}/oauth2/v2.0/token`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  });
  const headers = {
    authorization: `Bearer ${String(token['access_token'])}`,
    'content-type': 'application/json',
  };
  const at = (url: string, method = 'GET', body?: unknown) =>
    send(ca, { method, url, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const list = async (url: string): Promise<Record<string, unknown>[]> => {
    const page = await at(url);
    const next = page['@odata.nextLink'];
    // A list's value is an array of objects.
    const rows = page['value'] as Record<string, unknown>[];
    return typeof next === 'string' ? [...rows, ...(await list(next))] : rows;
  };
  const root = `${cloud.endpoints.graph}/v1.0`;
  return {
    cloud,
    ask: (method, path, body) => at(root + path, method, body),
    list: (path) => list(root + path),
  };
}

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

function send(ca: Buffer, { method, url, headers, body }: Sent): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, ca, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => {
        const status = answer.statusCode ?? 0;
        if (status >= 400) reject(new Error(`${method} ${url} → ${String(status)} ${text}`));
        // Every body of the two services is a JSON object.
        else resolve((text === '' ? {} : JSON.parse(text)) as Record<string, unknown>);
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
