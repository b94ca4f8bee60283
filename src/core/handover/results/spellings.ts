import type { KnownField } from '../../../contract/pasted-values.ts';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ANY_GUID = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';

/** Without what people copy along: white space, quotes, braces, what is not seen. */
const bare = (given: string): string =>
  given.replace(/[\uFEFF\u200B-\u200D\u2060]/g, '').replace(/^[\s"'{(<]+|[\s"'})>,;]+$/g, '');

export const isGuid = (text: string): boolean => GUID.test(bare(text));

/** Addresses that hold the id: of the portal, of the sign-in, of an API. */
const addresses: Readonly<Partial<Record<KnownField, RegExp>>> = {
  tenantId: new RegExp(`^https://[^/]+/(?:.*/)?(?:tenantId/)?${ANY_GUID}(?:/(?:v2\\.0|oauth2)|/?$)`, 'i'),
  clientId: new RegExp(`^(?:https://.*/appId/|api://)${ANY_GUID}`, 'i'),
  apiClientId: new RegExp(`^(?:https://.*/appId/|api://)${ANY_GUID}`, 'i'),
  applicationObjectId: new RegExp(`^https://.*RegisteredApps.*/objectId/${ANY_GUID}`, 'i'),
  servicePrincipalObjectId: new RegExp(`^https://.*ManagedAppMenuBlade.*/objectId/${ANY_GUID}`, 'i'),
  apiObjectId: new RegExp(`^https://.*ManagedAppMenuBlade.*/objectId/${ANY_GUID}`, 'i'),
};

/** An id in one spelling, also out of the address of a page that shows it. */
export function spellGuid(field: KnownField, given: string): string | undefined {
  const text = bare(given);
  const id = GUID.test(text) ? text : addresses[field]?.exec(text)?.[1];
  return id?.toLowerCase();
}

const DAY = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** The day in ISO 8601, as the portal shows it nowhere and a script prints it: no month is mistaken for a day. */
export function spellDate(_field: KnownField, given: string): string | undefined {
  const text = bare(given);
  const day = DAY.exec(text)?.[1];
  if (day === undefined || Number.isNaN(Date.parse(text))) return undefined;
  // The 31st of a shorter month is moved on by Date.
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
    ? new Date(text).toISOString()
    : undefined;
}

const HOST = /^(?:https?:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?)\/?$/i;

/** A host name, also where its address was copied; a page of the portal is none. */
export function spellHost(_field: KnownField, given: string): string | undefined {
  const host = HOST.exec(bare(given))?.[1]?.toLowerCase();
  return host === undefined || /(?:^|\.)portal\.azure\.|^[^.:]+$/.test(host) ? undefined : host;
}

const RESOURCE = new RegExp(
  `(/subscriptions/${ANY_GUID}/resourceGroups/[^/\\s?#]+/providers/[^/\\s?#]+/[^/\\s?#]+/[^/\\s?#]+)(?:/|$)`,
  'i',
);

/** The id of a resource in Azure, also out of the address of its page in the portal. */
export function spellResourceId(_field: KnownField, given: string): string | undefined {
  const text = bare(given);
  return /^(?:https:\/\/|\/)/i.test(text) ? RESOURCE.exec(text)?.[1] : undefined;
}
