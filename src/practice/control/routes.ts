import { pageRoutes } from '../page/page-routes.ts';
import { faultRoutes } from './fault-routes.ts';
import { requestRoutes } from './request-routes.ts';
import type { ControlRoute } from './route.ts';
import { tenantRoutes } from './tenant-routes.ts';

export const controlRoutes: readonly ControlRoute[] = [
  ...pageRoutes,
  ...tenantRoutes,
  ...requestRoutes,
  ...faultRoutes,
];
