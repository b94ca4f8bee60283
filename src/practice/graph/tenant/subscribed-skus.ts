import type { JsonObject } from '../../directory/json.ts';
import { many } from '../call.ts';
import type { Call } from '../call.ts';
import type { Route } from '../route.ts';

/** Microsoft 365 E3 with the plans that guides ask about, and sign-in logs from Entra ID P1. */
const SKU = '05e9a617-0261-4cee-bb44-138d3ef5d965';
const plans = [
  ['efb87545-963c-4e0d-99df-69c6916d9eb0', 'EXCHANGE_S_ENTERPRISE'],
  ['57ff2da0-773e-42df-b2af-ffb7a2317929', 'TEAMS1'],
  ['41781fb2-bc02-4b7c-bd55-b576c07bb09d', 'AAD_PREMIUM'],
] as const;

function skus({ directory }: Call): JsonObject[] {
  const accountId = directory.tenant.id;
  const enabled = directory.members.size + 40;
  return [
    {
      id: `${accountId}_${SKU}`,
      accountId,
      accountName: directory.tenant.domain,
      appliesTo: 'User',
      capabilityStatus: 'Enabled',
      consumedUnits: directory.members.size,
      prepaidUnits: { enabled, suspended: 0, warning: 0, lockedOut: 0 },
      servicePlans: plans.map(([servicePlanId, servicePlanName]) => ({
        servicePlanId,
        servicePlanName,
        provisioningStatus: 'Success',
        appliesTo: 'User',
      })),
      skuId: SKU,
      skuPartNumber: 'SPE_E3',
      subscriptionIds: [],
    },
  ];
}

export const subscribedSkuRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/subscribedSkus',
    handle: (call) => many('subscribedSku', 'subscribedSkus', skus(call)),
  },
];
