import type { Material } from '../report/material.ts';
import { valuesOf } from '../../guides/interpolate.ts';

/** `teamspace.json`; `assets/schemas/teamspace-bundle.schema.json` says the same. */
export interface BundleValues {
  readonly schema: 1;
  readonly guide: string;
  readonly engagement: string;
  readonly createdAt: string;
  readonly customer: string;
  readonly practice: boolean;
  readonly tenant?: { readonly id: string; readonly domain?: string | undefined };
  readonly app: {
    readonly name: string;
    readonly clientId?: string | undefined;
    readonly applicationObjectId?: string | undefined;
    readonly servicePrincipalObjectId?: string | undefined;
  };
  readonly url?: string | undefined;
  readonly secret?: { readonly value: string; readonly keyId: string; readonly ends: string };
  readonly mailboxes: readonly string[];
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The product's own address, by whichever name its guide has for it. */
const URLS = ['teamspaceUrl', 'apiUrl', 'instanceUrl'];

export function bundleValues(
  { engagement, guide, at }: Material,
  secretValue: string | undefined,
): BundleValues {
  const { summary, known, answers } = engagement;
  const values = valuesOf(guide, answers);
  const url = URLS.map((name) => text(values[name])).find((value) => value !== undefined);
  const { tenant } = summary;
  const { mailboxes } = answers;
  return {
    schema: 1,
    guide: guide.id,
    engagement: summary.id,
    createdAt: at,
    customer: summary.customer,
    practice: summary.practice,
    ...(tenant && { tenant: { id: tenant.id, domain: tenant.domain } }),
    app: {
      name: text(values[guide.nameQuestion]) ?? guide.id,
      clientId: known.clientId,
      applicationObjectId: known.applicationObjectId,
      servicePrincipalObjectId: known.servicePrincipalObjectId,
    },
    ...(url !== undefined && { url }),
    ...(secretValue !== undefined &&
      known.secret && {
        secret: { value: secretValue, keyId: known.secret.keyId, ends: known.secret.ends },
      }),
    mailboxes: Array.isArray(mailboxes) ? mailboxes : [],
  };
}
