import { scenariosOf } from './scenario.ts';

const assignment = {
  service: 'arm',
  method: 'PUT',
  path: '/**/providers/Microsoft.Authorization/roleAssignments/*',
} as const;
const azure = 'azure@practice.example';

/** Azure Resource Manager and the data of Azure Digital Twins. */
export const azureScenarios = scenariosOf('azure', [
  {
    name: 'azure-role-may-not-be-assigned',
    title: {
      en: 'The account may not assign roles in Azure: it is Contributor only',
      de: 'Das Konto darf in Azure keine Rollen zuweisen: Es ist nur Mitwirkender',
    },
    entry: 'arm-no-write',
    meet: 'apply',
    faults: {
      tenant: [
        { do: 'take-azure-role', account: azure },
        { do: 'give-azure-role', account: azure, role: 'Contributor' },
      ],
    },
  },
  {
    name: 'azure-assignment-refused',
    title: {
      en: 'Azure refuses the role assignment although everything looked right',
      de: 'Azure lehnt die Rollenzuweisung ab, obwohl alles richtig aussah',
    },
    entry: 'arm-no-write',
    meet: 'apply',
    message: "does not have authorization to perform action 'Microsoft.Authorization/roleAssignments/write'",
    faults: {
      rules: [
        {
          ...assignment,
          error: {
            status: 403,
            code: 'AuthorizationFailed',
            message:
              "The client 'azure@practice.example' with object id '00000000-0000-4000-8000-000000000000' does not have authorization to perform action 'Microsoft.Authorization/roleAssignments/write' over scope '/subscriptions/00000000-0000-4000-8000-000000000000' or the scope is invalid. If access was recently granted, please refresh your credentials.",
          },
        },
      ],
    },
  },
  {
    name: 'azure-subscription-invisible',
    title: {
      en: 'The account sees no subscription',
      de: 'Das Konto sieht kein Abonnement',
    },
    meet: 'apply',
    faults: { tenant: [{ do: 'take-azure-role', account: azure }] },
  },
  {
    name: 'azure-principal-not-found',
    title: {
      en: 'Azure does not know the new service principal yet',
      de: 'Azure kennt das neue Dienstprinzipal noch nicht',
    },
    entry: 'arm-principal-not-found',
    meet: 'apply',
    message: 'PrincipalNotFound: Principal',
    faults: {
      rules: [
        {
          ...assignment,
          calls: 2,
          error: {
            status: 400,
            code: 'PrincipalNotFound',
            message:
              'Principal 00000000000040008000000000000000 does not exist in the directory 00000000-0000-4000-8000-000000000001. Check that you have the correct principal ID. If you are creating this principal and then immediately assigning a role, this error might be related to a replication delay. In this case, set the role assignment principalType property to a value, such as ServicePrincipal, User, or Group.  See https://aka.ms/docs-principaltype',
          },
        },
      ],
    },
  },
  {
    name: 'azure-role-assigned-already',
    title: {
      en: 'Somebody else has assigned the role a moment before',
      de: 'Jemand anderes hat die Rolle einen Augenblick zuvor zugewiesen',
    },
    entry: 'arm-role-exists',
    meet: 'apply',
    message: 'RoleAssignmentExists: The role assignment already exists.',
    faults: {
      rules: [
        {
          ...assignment,
          calls: 1,
          error: {
            status: 409,
            code: 'RoleAssignmentExists',
            message:
              'The role assignment already exists. The ID of the existing role assignment is 00000000000040008000000000000000.',
            when: 'after',
          },
        },
      ],
    },
  },
  {
    name: 'azure-write-needs-mfa',
    title: {
      en: 'Azure takes a change only after a second factor',
      de: 'Azure nimmt eine Änderung erst nach einem zweiten Faktor an',
    },
    entry: 'cli-mfa-phase2',
    meet: 'apply',
    message: 'RequestDisallowedByPolicy: Resource was disallowed by policy. Reasons: MFA is required.',
    faults: {
      rules: [
        {
          ...assignment,
          error: {
            status: 403,
            code: 'RequestDisallowedByPolicy',
            message:
              'Resource was disallowed by policy. Reasons: MFA is required. See error details for policy resource IDs.',
          },
        },
      ],
    },
  },
  {
    name: 'azure-unavailable',
    title: { en: 'Azure Resource Manager is unavailable', de: 'Azure Resource Manager ist nicht verfügbar' },
    meet: 'apply',
    message: 'ServerTimeout',
    faults: {
      rules: [
        {
          ...assignment,
          error: { status: 503, code: 'ServerTimeout', message: 'The request timed out. Please retry.' },
        },
      ],
    },
  },
  {
    name: 'twins-role-removed',
    title: {
      en: 'Somebody has taken the data role from the app',
      de: 'Jemand hat der App die Datenrolle entzogen',
    },
    entry: 'adt-api-permission-confusion',
    meet: 'check',
    faults: { tenant: [{ do: 'take-azure-role' }] },
  },
  {
    name: 'twins-refuse-the-app',
    title: {
      en: 'The instance refuses the app although the role is assigned',
      de: 'Die Instanz weist die App ab, obwohl die Rolle zugewiesen ist',
    },
    entry: 'adt-403-no-role',
    meet: 'apply',
    faults: { rules: [{ service: 'digitalTwins', answer: { status: 403 } }] },
  },
  {
    name: 'twins-host-wrong',
    title: {
      en: 'There is no instance at this host name',
      de: 'Unter diesem Hostnamen ist keine Instanz',
    },
    entry: 'adt-host-wrong',
    meet: 'apply',
    message: 'NotFound',
    faults: {
      rules: [
        {
          service: 'digitalTwins',
          error: { status: 404, code: 'NotFound', message: 'No instance has this host name.' },
        },
      ],
    },
  },
  {
    name: 'twins-token-refused',
    title: {
      en: 'The instance does not take the app’s token',
      de: 'Die Instanz nimmt das Token der App nicht an',
    },
    entry: 'adt-audience',
    meet: 'apply',
    message: 'AuthenticationFailed',
    faults: {
      rules: [
        {
          service: 'digitalTwins',
          error: {
            status: 401,
            code: 'AuthenticationFailed',
            message: 'The access token is missing, expired, or not for https://digitaltwins.azure.net.',
          },
        },
      ],
    },
  },
  {
    name: 'twins-never-used',
    title: {
      en: 'Azure Digital Twins was never used in this tenant',
      de: 'Azure Digital Twins wurde in diesem Mandanten nie verwendet',
    },
    entry: 'adt-sp-not-in-tenant',
    meet: 'apply',
    faults: { tenant: [{ do: 'delete-service-principal', api: 'Azure Digital Twins' }] },
  },
]);
