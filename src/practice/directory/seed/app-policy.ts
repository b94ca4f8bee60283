import type { GraphObject } from '../model.ts';

export const DEFAULT_APP_POLICY = '00000000-0000-0000-0000-000000000000';

/** The tenant's default app management policy as a new tenant has it: switched off. */
export function seedAppPolicy(): GraphObject {
  return {
    id: DEFAULT_APP_POLICY,
    deletedDateTime: null,
    displayName: 'Default app management tenant policy',
    description:
      'Default tenant policy that enforces app management restrictions on applications and service principals.',
    isEnabled: false,
    applicationRestrictions: { passwordCredentials: [], keyCredentials: [] },
    servicePrincipalRestrictions: { passwordCredentials: [], keyCredentials: [] },
  };
}
