import { createHash } from 'node:crypto';
import { engagementId, type EngagementId } from '../../contract/ids.ts';

const SLUG_LENGTH = 40;

/** Stands for the tenant until the first sign-in tells it. */
const TENANT_UNKNOWN = 'unknown';

/** The same guide, tenant and app name are the same engagement, on every machine. */
export function identify(of: {
  readonly guide: string;
  readonly appName: string;
  readonly tenantId: string | undefined;
}): EngagementId {
  const tenant = (of.tenantId ?? TENANT_UNKNOWN).toLowerCase();
  const hash = createHash('sha256').update(`${tenant}\n${of.guide}\n${of.appName}`).digest('hex');
  const parts = [of.guide, slug(of.appName), hash.slice(0, 6)];
  return engagementId.parse(parts.filter((part) => part !== '').join('-'));
}

function slug(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const joined = letters.replace(/[^a-z0-9]+/g, '-').slice(0, SLUG_LENGTH);
  return joined.replace(/^-+|-+$/g, '');
}
