import { roleTemplate } from '../../directory/seed/roles.ts';

const named = (...names: string[]): ReadonlySet<string> =>
  new Set(['Global Administrator', ...names].map((name) => roleTemplate(name)));

interface Rule {
  /** Role template ids, any of which is enough. */
  readonly roles: ReadonlySet<string>;
  /** An owner of the object needs no role. */
  readonly owner?: boolean;
}

const administrators = ['Application Administrator', 'Cloud Application Administrator'];

/**
 * What a signed-in person's directory role must cover, from Microsoft's "rbac-for-apis" notes. In this tenant
 * members may not register applications. Reading is every member's right and has no row, with two exceptions.
 */
const deeds = {
  createApplication: { roles: named(...administrators, 'Application Developer', 'Security Administrator') },
  updateApplication: { roles: named(...administrators, 'Security Administrator'), owner: true },
  deleteApplication: { roles: named(...administrators), owner: true },
  manageCredentials: { roles: named(...administrators), owner: true },
  manageOwners: { roles: named(...administrators), owner: true },
  createServicePrincipal: {
    roles: named(...administrators, 'Application Developer', 'Security Administrator'),
  },
  updateServicePrincipal: { roles: named(...administrators, 'Security Administrator'), owner: true },
  deleteServicePrincipal: { roles: named(...administrators), owner: true },
  assignAppRole: {
    roles: named(
      ...administrators,
      'Privileged Role Administrator',
      'User Administrator',
      'Hybrid Identity Administrator',
      'Directory Writers',
    ),
  },
  /** App roles of Microsoft Graph and of its predecessor are out of the application administrators' reach. */
  assignGraphAppRole: { roles: named('Privileged Role Administrator') },
  grantDelegated: {
    roles: named(
      ...administrators,
      'Privileged Role Administrator',
      'Application Developer',
      'User Administrator',
      'Directory Writers',
    ),
  },
  restoreDeleted: { roles: named(...administrators, 'Hybrid Identity Administrator') },
  purgeDeleted: { roles: named(...administrators) },
  assignDirectoryRole: { roles: named('Privileged Role Administrator') },
  readAppPolicy: { roles: named(...administrators, 'Global Reader', 'Security Administrator') },
  updateAppPolicy: { roles: named('Security Administrator') },
  readSignIns: {
    roles: named(...administrators, 'Global Reader', 'Reports Reader', 'Security Administrator'),
  },
} satisfies Record<string, Rule>;

export type Deed = keyof typeof deeds;

export function ruleFor(deed: Deed): Rule {
  return deeds[deed];
}
