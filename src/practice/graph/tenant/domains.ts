import type { JsonObject } from '../../directory/json.ts';
import { many, one } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { notFound } from '../refusal.ts';
import type { Route } from '../route.ts';
import { keyAt } from '../target.ts';

function domains({ directory }: Call): JsonObject[] {
  const verified = (id: string, isInitial: boolean): JsonObject => ({
    authenticationType: 'Managed',
    availabilityStatus: null,
    id,
    isAdminManaged: true,
    isDefault: !isInitial,
    isInitial,
    isRoot: true,
    isVerified: true,
    supportedServices: ['Email', 'OfficeCommunicationsOnline'],
    passwordValidityPeriodInDays: 2_147_483_647,
    passwordNotificationWindowInDays: 14,
    state: null,
    manufacturer: null,
    model: null,
  });
  return [verified(directory.tenant.domain, false), verified(directory.initialDomain, true)];
}

function read(call: Call): Outcome {
  const { value } = keyAt(call, 0);
  const domain = domains(call).find(({ id }) => id === value.toLowerCase());
  if (domain === undefined) throw notFound(value);
  return one('domain', 'domains', domain);
}

export const domainRoutes: readonly Route[] = [
  { method: 'GET', path: '/domains', handle: (call) => many('domain', 'domains', domains(call)) },
  { method: 'GET', path: '/domains/{}', handle: read },
];
