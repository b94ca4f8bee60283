import type { ResourceSpec } from '../guides/guide.ts';
import { appRoleAssignment } from './app-role-assignment.ts';
import { application } from './application.ts';
import { azureRoleAssignment } from './azure-role-assignment.ts';
import { clientCertificate } from './client-certificate.ts';
import { clientSecret } from './client-secret.ts';
import { delegatedPermissionGrant } from './delegated-permission-grant.ts';
import { exchangeServicePrincipal } from './exchange-service-principal.ts';
import type { Kind } from './kind.ts';
import { mailboxPermission } from './mailbox-permission.ts';
import { imapEnabled, smtpAuth } from './mailbox-setting.ts';
import { resourceServicePrincipal } from './resource-service-principal.ts';
import { servicePrincipal } from './service-principal.ts';

/** One row a kind. What a kind sees is its own affair: the engine only hands it back. */
const kinds: { readonly [Name in ResourceSpec['kind']]: unknown } = {
  application,
  'service-principal': servicePrincipal,
  'resource-service-principal': resourceServicePrincipal,
  'client-secret': clientSecret,
  'client-certificate': clientCertificate,
  'app-role-assignment': appRoleAssignment,
  'delegated-permission-grant': delegatedPermissionGrant,
  'azure-role-assignment': azureRoleAssignment,
  'exchange-service-principal': exchangeServicePrincipal,
  'mailbox-permission': mailboxPermission,
  'smtp-auth': smtpAuth,
  'imap-enabled': imapEnabled,
};

export type AnyKind = Kind<ResourceSpec, unknown>;

export function kindOf(kind: ResourceSpec['kind']): AnyKind {
  // The row under a spec's kind takes that spec; TypeScript cannot follow the key through a table of generics.
  return kinds[kind] as AnyKind;
}
