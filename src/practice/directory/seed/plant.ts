import type { Change } from '../writable.ts';
import type { Kind } from '../kinds.ts';
import type { GraphObject } from '../model.ts';
import { DEFAULT_APP_POLICY, seedAppPolicy } from './app-policy.ts';
import { galleryApp } from './gallery.ts';
import type { Grown, Home } from './gallery.ts';
import { seedConsents } from './consents.ts';
import { seedFirstParty } from './first-party.ts';
import { seedRoleAssignments } from './azure.ts';
import { seedSmartspace } from './smartspace.ts';
import { seedSmartspaceAccess } from './smartspace-workspaces.ts';
import type { Draw } from './draw.ts';

export const sizes = {
  small: { servicePrincipals: 250, people: 60 },
  medium: { servicePrincipals: 3_000, people: 60 },
  large: { servicePrincipals: 5_000, people: 50_000 },
} as const;

/** All rows that a tenant of this seed starts with. */
export function plant(draw: Draw, home: Home, servicePrincipals: number): Change[] {
  const firstParty: Grown[] = seedFirstParty(draw).map((servicePrincipal) => ({ servicePrincipal }));
  const grown: Grown[] = [...firstParty, ...seedSmartspace(draw, home)];
  for (let order = 0; grown.length < servicePrincipals; order++) grown.push(galleryApp(draw, home, order));
  const principals = grown.map(({ servicePrincipal }) => servicePrincipal);
  return [
    ...grown.flatMap(({ application }) =>
      application === undefined ? [] : [row('applications', application)],
    ),
    ...principals.map((principal) => row('servicePrincipals', principal)),
    ...seedConsents(principals),
    ...seedRoleAssignments(draw, home.createdAt).map((value) => row('azureRoleAssignments', value)),
    ...seedSmartspaceAccess(draw).map((value) => row('smartspaceAccess', value)),
    { kind: 'policies', id: DEFAULT_APP_POLICY, value: seedAppPolicy() },
  ];
}

function row(kind: Kind, value: GraphObject): Change {
  return { kind, id: value.id, value };
}
