import type { Duty } from '../guides/guide.ts';

const global = 'Global Administrator';
const cloudApps = ['Cloud Application Administrator', 'Application Administrator', global];

/**
 * Directory roles that suffice, least first. Sources: Microsoft Graph permissions reference (rbac includes) and
 * "Grant tenant-wide admin consent": the application administrators may consent to everything but Microsoft Graph's
 * application permissions. A tenant may let every member register apps; the least role is named all the same,
 * because consent follows.
 */
const roles: Record<Duty, readonly string[]> = {
  'sign-in': [],
  'register-application': ['Application Developer', ...cloudApps],
  'add-secret': ['Application Developer', ...cloudApps],
  'create-service-principal': ['Application Developer', ...cloudApps],
  'consent-to-graph-application-permissions': ['Privileged Role Administrator', global],
  'consent-to-other-application-permissions': [
    'Cloud Application Administrator',
    'Application Administrator',
    'Privileged Role Administrator',
    global,
  ],
  'consent-to-delegated-permissions': [
    'Cloud Application Administrator',
    'Application Administrator',
    'Privileged Role Administrator',
    global,
  ],
  'administer-exchange': ['Exchange Administrator', global],
  'administer-product': [],
  'assign-azure-role': [
    'Role Based Access Control Administrator',
    'User Access Administrator',
    'Owner of the subscription',
  ],
  'administer-smartspace': ['Smartspace administrator'],
};

/** Roles that the directory does not know: Azure's own, a product's. Who holds them is told by trying. */
const elsewhere: ReadonlySet<Duty> = new Set(['assign-azure-role', 'administer-smartspace']);

export const isDirectoryDuty = (duty: Duty): boolean => !elsewhere.has(duty);

export function rolesThatSuffice(duty: Duty): readonly string[] {
  return roles[duty];
}

/** Template ids are the same in every tenant; names may be translated. Source: Entra built-in roles. */
export const roleNames: Readonly<Record<string, string>> = {
  '62e90394-69f5-4237-9190-012177145e10': global,
  'e8611ab8-c189-46e8-94e1-60213ab1f814': 'Privileged Role Administrator',
  '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3': 'Application Administrator',
  '158c047a-c907-4556-b7ef-446551a6b5f7': 'Cloud Application Administrator',
  'cf1c38e5-3621-4004-a7cb-879624dced7c': 'Application Developer',
  '29232cdf-9323-42fd-ade2-1d097af3e4de': 'Exchange Administrator',
  'fe930be7-5e62-47db-91af-98c3a49a38b1': 'User Administrator',
  '194ae4cb-b126-40b2-bd5b-6091b380977d': 'Security Administrator',
  '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2': 'Hybrid Identity Administrator',
  'f2ef992c-3afb-46b9-b7cf-a126ee74c451': 'Global Reader',
  '4a5d8f65-41da-4de4-8968-e035b65339cf': 'Reports Reader',
  '88d8e3e3-8f55-4a1e-953a-9b9898b8876b': 'Directory Readers',
  '9360feb5-f418-4baa-8175-e2a00bac4301': 'Directory Writers',
};
