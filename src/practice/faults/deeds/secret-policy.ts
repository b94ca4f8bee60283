import { z } from 'zod';
import type { GraphObject } from '../../directory/model.ts';
import { DEFAULT_APP_POLICY, seedAppPolicy } from '../../directory/seed/app-policy.ts';
import type { Change } from '../../directory/writable.ts';
import { deed } from './deed.ts';

const LONG_AGO = '2019-10-19T10:37:00Z';

/** The tenant's default app management policy, with one restriction on client secrets. */
function policyWith(restriction: { restrictionType: string; maxLifetime: string | null }): Change[] {
  const value: GraphObject = {
    ...seedAppPolicy(),
    isEnabled: true,
    applicationRestrictions: {
      passwordCredentials: [
        { ...restriction, state: 'enabled', restrictForAppsCreatedAfterDateTime: LONG_AGO },
      ],
      keyCredentials: [],
    },
  };
  return [{ kind: 'policies', id: DEFAULT_APP_POLICY, value }];
}

export const forbidSecrets = deed({
  title: { en: 'A policy forbids client secrets', de: 'Eine Richtlinie verbietet Clientgeheimnisse' },
  schema: z.strictObject({ do: z.literal('forbid-secrets') }),
  changes: () => policyWith({ restrictionType: 'passwordAddition', maxLifetime: null }),
});

/** `longest` as an ISO 8601 duration, such as P30D. */
export const limitSecrets = deed({
  title: {
    en: 'A policy limits the life of secrets',
    de: 'Eine Richtlinie begrenzt die Gültigkeit von Clientgeheimnissen',
  },
  schema: z.strictObject({ do: z.literal('limit-secrets'), longest: z.string().regex(/^P\d+[DWMY]$/) }),
  changes: ({ longest }) => policyWith({ restrictionType: 'passwordLifetime', maxLifetime: longest }),
});
