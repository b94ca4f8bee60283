import { decodeJwt, type JWTPayload } from 'jose';
import { posting } from './https.ts';
import type { Practice } from './practice.ts';

/** What the token endpoint may answer, all of it. */
export interface TokenReply {
  status: number;
  error?: string;
  error_description?: string;
  error_codes?: number[];
  suberror?: string;
  scope?: string;
  expires_in?: number;
  access_token?: string;
  refresh_token?: string;
  id_token?: string;
  client_info?: string;
}

export async function askForToken(
  cloud: Practice,
  fields: Readonly<Record<string, string>>,
): Promise<TokenReply> {
  const response = await cloud.fetch(`${cloud.authority}/oauth2/v2.0/token`, posting(fields));
  return { status: response.status, ...((await response.json()) as object) };
}

/** Without a look at the signature. */
export function claimsOf(token: string | undefined): JWTPayload {
  return decodeJwt(token ?? '');
}

/** `invalid_grant 54005` */
export function refusal({ error = '', error_codes = [] }: TokenReply): string {
  return [error, ...error_codes].join(' ');
}
