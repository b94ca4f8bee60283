import { done } from '../../../contract/problem.ts';
import type { Result } from '../../../contract/problem.ts';
import type { Cloud } from '../../clouds/cloud.ts';
import { openIdConfiguration } from '../../clouds/openid-configuration.ts';
import type { Http } from '../../http/create-http.ts';

/** MSAL's `auth` options for one authority. */
export interface Authority {
  readonly authority: string;
  readonly knownAuthorities?: string[];
  readonly authorityMetadata?: string;
}

export type FindAuthority = (tenantId: string | undefined) => Promise<Result<Authority>>;

/**
 * MSAL knows Microsoft's hosts by heart. A host of a practice cloud it would have confirmed by Microsoft unless named
 * as known, and would discover anew with every client; here that is asked once per tenant.
 */
export function authorities(cloud: Cloud, http: Http): FindAuthority {
  const asked = new Map<string, Authority>();
  return async (tenantId) => {
    const authority = `${cloud.login}/${tenantId ?? 'organizations'}`;
    if (!cloud.practice) return done({ authority });
    const known = asked.get(authority);
    if (known) return done(known);
    const found = await openIdConfiguration(http, authority);
    if (!found.ok) return found;
    const discovered = {
      authority,
      knownAuthorities: [new URL(cloud.login).host],
      authorityMetadata: JSON.stringify(found.value),
    };
    asked.set(authority, discovered);
    return done(discovered);
  };
}
