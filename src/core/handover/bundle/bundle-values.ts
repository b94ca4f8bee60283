import type { CloudChoice } from '../../../contract/engagement.ts';
import type { Answers } from '../../../contract/guides.ts';
import { valuesOf } from '../../guides/interpolate.ts';
import type { Material } from '../report/material.ts';
import { mailboxStates, type MailboxState } from './mailbox-states.ts';

/** `teamspace.json`; `assets/schemas/teamspace-bundle.schema.json` says the same. */
export interface BundleValues {
  readonly schema: 1;
  readonly guide: string;
  readonly engagement: string;
  readonly createdAt: string;
  readonly customer: string;
  readonly practice: boolean;
  /** Absent for a cloud file: it is a path of this computer. */
  readonly cloud?: { readonly type: 'named'; readonly name: string } | { readonly type: 'practice' };
  readonly tenant?: { readonly id: string; readonly domain?: string | undefined };
  readonly app: {
    readonly name: string;
    /** How Entrada finds the application. Absent: by its client id, since it was taken over. */
    readonly uniqueName?: string | undefined;
    readonly clientId?: string | undefined;
    readonly applicationObjectId?: string | undefined;
    readonly servicePrincipalObjectId?: string | undefined;
  };
  readonly url?: string | undefined;
  /** Without its value in a bundle that is not encrypted. */
  readonly secret?: {
    readonly value?: string | undefined;
    readonly keyId: string;
    readonly ends: string;
  };
  readonly certificate?: {
    readonly keyId: string;
    readonly ends: string;
    readonly pem?: string | undefined;
    /** PKCS #8, PEM. Absent in a bundle that is not encrypted. */
    readonly privateKey?: string | undefined;
  };
  readonly mailboxes: readonly MailboxState[];
  readonly answers: Answers;
}

/** What only the stored record knows. */
export interface Origin {
  readonly cloud: CloudChoice;
  readonly uniqueName: string | undefined;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The product's own address, by whichever name its guide has for it. */
const URLS = ['teamspaceUrl', 'apiUrl', 'instanceUrl'];

/** What the app proves itself with, out of the keychain. */
export interface Held {
  readonly secret?: string | undefined;
  readonly certificate?: { readonly pem: string; readonly privateKey?: string | undefined } | undefined;
}

function provesOf({ engagement }: Material, held: Held): Pick<BundleValues, 'secret' | 'certificate'> {
  const { secret, certificate } = engagement.known;
  const value = held.secret;
  return {
    ...(secret && {
      secret: { ...(value !== undefined && { value }), keyId: secret.keyId, ends: secret.ends },
    }),
    ...(certificate && {
      certificate: { keyId: certificate.keyId, ends: certificate.ends, ...held.certificate },
    }),
  };
}

function appOf({ engagement, guide }: Material, { uniqueName }: Origin): BundleValues['app'] {
  const { known, answers } = engagement;
  const { clientId, applicationObjectId, servicePrincipalObjectId } = known;
  const name = text(valuesOf(guide, answers)[guide.nameQuestion]) ?? guide.id;
  return { name, uniqueName, clientId, applicationObjectId, servicePrincipalObjectId };
}

export function bundleValues(material: Material, origin: Origin, held: Held): BundleValues {
  const { engagement, guide, at } = material;
  const { summary, answers } = engagement;
  const values = valuesOf(guide, answers);
  const url = URLS.map((name) => text(values[name])).find((value) => value !== undefined);
  const { tenant } = summary;
  return {
    schema: 1,
    guide: guide.id,
    engagement: summary.id,
    createdAt: at,
    customer: summary.customer,
    practice: summary.practice,
    ...(origin.cloud.type !== 'file' && { cloud: origin.cloud }),
    ...(tenant && { tenant: { id: tenant.id, domain: tenant.domain } }),
    app: appOf(material, origin),
    ...(url !== undefined && { url }),
    ...provesOf(material, held),
    mailboxes: mailboxStates(material),
    answers,
  };
}
