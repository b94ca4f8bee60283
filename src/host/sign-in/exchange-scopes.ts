import type { Cloud } from '../../cloud/clouds/cloud.ts';

/** To administer Exchange with the rights that the person has there. */
export const exchangeScopes = ({ audiences }: Cloud): readonly string[] => [
  `${audiences.exchange}/Exchange.Manage`,
];
