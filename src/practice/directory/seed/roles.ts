import directoryRoles from '../../data/directory-roles.json' with { type: 'json' };
import type { Draw } from './draw.ts';

export interface DirectoryRole {
  /** Object id of the activated role, differs from tenant to tenant. */
  readonly id: string;
  readonly templateId: string;
  readonly displayName: string;
}

export function seedRoles(draw: Draw): readonly DirectoryRole[] {
  return directoryRoles.map(({ name, templateId }) => ({
    id: draw.guid(`role ${templateId}`),
    templateId,
    displayName: name,
  }));
}

export function roleTemplate(name: string): string {
  const role = directoryRoles.find((known) => known.name === name);
  if (role === undefined) throw new Error(`No directory role ${name}`);
  return role.templateId;
}
