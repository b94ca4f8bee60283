import type { JsonObject } from '../../directory/json.ts';
import { many, one } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { notFound } from '../refusal.ts';
import type { Route } from '../route.ts';
import { keyAt } from '../target.ts';

function organization({ directory }: Call): JsonObject {
  const { id, displayName, domain } = directory.tenant;
  const verified = (name: string, isInitial: boolean): JsonObject => ({
    capabilities: 'Email, OfficeCommunicationsOnline',
    isDefault: !isInitial,
    isInitial,
    name,
    type: 'Managed',
  });
  return {
    id,
    deletedDateTime: null,
    assignedPlans: [],
    businessPhones: [],
    city: null,
    country: null,
    countryLetterCode: 'DE',
    createdDateTime: directory.createdAt,
    defaultUsageLocation: null,
    displayName,
    marketingNotificationEmails: [],
    onPremisesLastSyncDateTime: null,
    onPremisesSyncEnabled: null,
    partnerTenantType: null,
    postalCode: null,
    preferredLanguage: 'en',
    privacyProfile: null,
    provisionedPlans: [],
    securityComplianceNotificationMails: [],
    securityComplianceNotificationPhones: [],
    state: null,
    street: null,
    technicalNotificationMails: [`admin@${domain}`],
    tenantType: 'AAD',
    verifiedDomains: [verified(domain, false), verified(directory.initialDomain, true)],
  };
}

function read(call: Call): Outcome {
  const { value } = keyAt(call, 0);
  if (value.toLowerCase() !== call.directory.tenant.id) throw notFound(value);
  return one('organization', 'organization', organization(call));
}

export const organizationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/organization',
    handle: (call) => many('organization', 'organization', [organization(call)]),
  },
  { method: 'GET', path: '/organization/{}', handle: read },
];
