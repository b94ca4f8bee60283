import { digitalTwinsRoutes } from './digital-twins-instances.ts';
import { elevateAccessRoutes } from './elevate-access.ts';
import { permissionRoutes } from './permissions.ts';
import { resourceGroupRoutes } from './resource-groups.ts';
import { roleAssignmentRoutes } from './role-assignments/routes.ts';
import { roleDefinitionRoutes } from './role-definitions.ts';
import type { ArmRoute } from './route.ts';
import { subscriptionRoutes } from './subscriptions.ts';
import { tenantRoutes } from './tenants.ts';

export const armRoutes: readonly ArmRoute[] = [
  ...tenantRoutes,
  ...subscriptionRoutes,
  ...resourceGroupRoutes,
  ...digitalTwinsRoutes,
  ...roleAssignmentRoutes,
  ...roleDefinitionRoutes,
  ...permissionRoutes,
  ...elevateAccessRoutes,
];
