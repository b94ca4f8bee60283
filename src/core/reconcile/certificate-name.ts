import type { SecretName } from '../ports.ts';

/** Where the certificate lies beside its private key: some keychains have no room for both in one entry. */
export const certificateName = ({ keyId, ...name }: SecretName): SecretName => ({
  ...name,
  keyId: `${keyId}/certificate`,
});
