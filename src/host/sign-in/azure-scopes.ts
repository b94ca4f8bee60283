import type { Cloud } from '../../cloud/clouds/cloud.ts';

/** To act in Azure with the rights that the person has there; undefined where the cloud's Azure is not known. */
export const azureScopes = ({ audiences: { arm } }: Cloud): readonly string[] | undefined =>
  arm === undefined ? undefined : [`${arm}/user_impersonation`];
