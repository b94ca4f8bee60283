import { z } from 'zod';
import { done, refuse } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import { createHttp } from '../http/create-http.ts';
import type { Http } from '../http/create-http.ts';
import type { Cloud } from './cloud.ts';
import { openIdConfiguration } from './openid-configuration.ts';

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i;
const isTenantId = (text: string): boolean => z.guid().safeParse(text).success;

/** The first segment of the issuer's path; `{tenantid}` for authorities that are no tenant. */
function tenantOf(issuer: string): string | undefined {
  const segment = new URL(issuer).pathname.split('/')[1];
  return segment !== undefined && isTenantId(segment) ? segment.toLowerCase() : undefined;
}

async function look(cloud: Cloud, asked: string, http: Http): Promise<Result<string | undefined>> {
  const found = await openIdConfiguration(http, `${cloud.login}/${asked}`);
  if (found.ok) return done(tenantOf(found.value.issuer));
  return found.problem.code === 'tenant-unknown' ? done(undefined) : found;
}

async function lookOnce(cloud: Cloud, asked: string): Promise<Result<string | undefined>> {
  const http = createHttp(cloud);
  return look(cloud, asked, http).finally(() => http.close());
}

/** Which tenant an id or a verified domain names, without signing in. */
export async function resolveTenant(
  cloud: Cloud,
  idOrDomain: string,
  http?: Http,
): Promise<Result<{ id: string; domain?: string }>> {
  const asked = idOrDomain.trim().toLowerCase();
  const unknown = refuse({ code: 'tenant-unknown', tenant: idOrDomain });
  const isId = isTenantId(asked);
  // Nothing else may become part of the address.
  if (!isId && !DOMAIN.test(asked)) return unknown;
  const found = await (http ? look(cloud, asked, http) : lookOnce(cloud, asked));
  if (!found.ok) return found;
  const id = found.value;
  if (id === undefined) return unknown;
  return done(isId ? { id } : { id, domain: asked });
}
