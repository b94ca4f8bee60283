import type { Entries } from '../entry.ts';

export const resourceManager: Entries<'arm'> = {
  'cli-mfa-phase2': {
    products: ['azure-digital-twins'],
    says: [
      'RequestDisallowedByPolicy',
      'Reasons: MFA is required',
      'claims challenge',
      'you must enroll in multi-factor authentication',
      'Users must authenticate with multi-factor authentication',
    ],
    beside: ['--claims-challenge'],
    check: 'azure-write-permission',
  },
  'adt-iam-app-not-listed': {
    products: ['azure-digital-twins'],
    says: [
      /\(iam\).{0,240}(not in the list|not listed|cannot find|nicht in der liste|nicht auswählbar|fehlt)/,
    ],
    beside: ['Select members', 'Mitglieder auswählen'],
    check: 'service-principal-found',
  },
  'arm-principal-not-found': {
    products: ['azure-digital-twins'],
    says: [
      'PrincipalNotFound',
      'does not exist in the directory',
      'PrincipalTypeNotSupported',
      'cannot validly be used in role assignments',
    ],
    check: 'object-id-kind',
  },
  'arm-role-exists': {
    products: ['azure-digital-twins'],
    says: ['RoleAssignmentExists', 'The role assignment already exists'],
    check: 'azure-role-assignment',
  },
  'arm-no-write': {
    products: ['azure-digital-twins'],
    says: [
      'AuthorizationFailed',
      'LinkedAuthorizationFailed',
      'does not have authorization to perform action',
      'Microsoft.Authorization/roleAssignments/write',
    ],
    check: 'azure-write-permission',
  },
};

export const digitalTwins: Entries<'adt-data'> = {
  'adt-403-no-role': {
    products: ['azure-digital-twins'],
    says: ['403 (Forbidden)', /\b403\b.{0,300}digitaltwins/, /digitaltwins.{0,300}\b403\b/],
    beside: ['DigitalTwins', 'digitaltwins.azure.net', 'Content-Length: 0'],
    check: 'azure-role-assignment',
  },
  'adt-api-permission-confusion': {
    products: ['azure-digital-twins'],
    rank: 2,
    says: [/read\.write.{0,200}\b403\b/, /\b403\b.{0,200}read\.write/],
    mentions: ['403'],
    beside: ['4589bd03-58cb-4e6c-b17f-b580e39652f8', 'delegated', 'delegiert', 'Read.Write'],
    check: 'azure-role-assignment',
  },
  'adt-host-wrong': {
    products: ['azure-digital-twins'],
    mentions: ['ENOTFOUND', 'getaddrinfo', '404'],
    beside: ['digitaltwins.azure.net', 'azuredigitaltwins.net'],
    check: 'digital-twins-instance',
  },
  'adt-public-access-off': {
    products: ['azure-digital-twins'],
    rank: 2,
    says: [/publicnetworkaccess"?\s?[:=] ?"?disabled/],
    mentions: ['403'],
    beside: ['Private Link', 'private endpoint'],
    check: 'digital-twins-instance',
  },
};
