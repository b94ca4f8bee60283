import type { Result } from '../../contract/problem.ts';
import type { KeyStore, SecretName, Vault } from '../../core/ports.ts';

/** The account under which a client secret is found, also by other programs: `secret-tool`, Credential Manager. */
const accountOf = ({ tenantId, clientId, keyId }: SecretName): string =>
  `client-secret/${tenantId}/${clientId}/${keyId}`;

export const vaultOf = (keys: KeyStore, probe: () => Promise<Result<void>>): Vault => ({
  probe,
  keep: (name, value) => keys.set(accountOf(name), value),
  get: (name) => keys.get(accountOf(name)),
  remove: (name) => keys.remove(accountOf(name)),
});
