import { appRoleAssignmentRoutes } from './app-role-assignments/routes.ts';
import { applicationRoutes } from './applications/routes.ts';
import { deltaRoutes } from './delta.ts';
import { deletedItemRoutes } from './deleted-items/routes.ts';
import { federatedIdentityCredentialRoutes } from './federated-identity-credentials/routes.ts';
import { grantRoutes } from './grants/routes.ts';
import { ownerRoutes } from './owners/routes.ts';
import { getByIdsRoutes } from './people/get-by-ids.ts';
import { keyRoutes } from './keys/routes.ts';
import { meRoutes } from './people/me.ts';
import { calendarRoutes } from './people/calendars.ts';
import { userRoutes } from './people/users.ts';
import type { Route } from './route.ts';
import { secretRoutes } from './secrets/routes.ts';
import { servicePrincipalRoutes } from './service-principals/routes.ts';
import { appPolicyRoutes } from './tenant/app-policies.ts';
import { customAppPolicyRoutes } from './tenant/custom-app-policies.ts';
import { directoryRoleRoutes } from './tenant/directory-roles.ts';
import { callRecordRoutes } from './tenant/call-records.ts';
import { domainRoutes } from './tenant/domains.ts';
import { organizationRoutes } from './tenant/organization.ts';
import { roleAssignmentRoutes } from './tenant/role-assignments.ts';
import { roleManagementRoutes } from './tenant/role-management.ts';
import { signInRoutes } from './tenant/sign-ins.ts';
import { subscribedSkuRoutes } from './tenant/subscribed-skus.ts';

/** Everything this service answers, besides `POST /$batch`. */
export const routes: readonly Route[] = [
  ...deltaRoutes,
  ...applicationRoutes,
  ...servicePrincipalRoutes,
  ...ownerRoutes,
  ...secretRoutes,
  ...keyRoutes,
  ...federatedIdentityCredentialRoutes,
  ...appRoleAssignmentRoutes,
  ...grantRoutes,
  ...deletedItemRoutes,
  ...meRoutes,
  ...userRoutes,
  ...calendarRoutes,
  ...callRecordRoutes,
  ...getByIdsRoutes,
  ...organizationRoutes,
  ...domainRoutes,
  ...directoryRoleRoutes,
  ...roleManagementRoutes,
  ...roleAssignmentRoutes,
  ...appPolicyRoutes,
  ...customAppPolicyRoutes,
  ...subscribedSkuRoutes,
  ...signInRoutes,
];
