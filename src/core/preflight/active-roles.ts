import { z } from 'zod';
import type { World } from '../resources/world.ts';
import { activeRoles } from '../resources/paths.ts';
import { roleNames } from './roles.ts';

const shape = z
  .object({
    value: z.array(z.object({ roleTemplateId: z.string().nullish(), displayName: z.string().nullish() })),
  })
  .transform(({ value }) => value);

/** English names of the signed-in person's active directory roles; undefined when they could not be read. */
export function rolesHeld(world: World): readonly string[] | undefined {
  const found = world.find(activeRoles, shape);
  if (found.is !== 'there') return undefined;
  // With too small a scope Graph answers with empty shells: that is "not known", not "none".
  if (found.body.some((role) => role.roleTemplateId == null)) return undefined;
  return found.body.map((role) => roleNames[role.roleTemplateId ?? ''] ?? role.displayName ?? '');
}
