import type { CredentialType } from '../../../contract/secrets.ts';

/** Where the words of either stand; the keys of a renewal are the same. */
export const wordsOf = { secret: 'secrets', certificate: 'certificate' } as const satisfies Record<
  CredentialType,
  string
>;
