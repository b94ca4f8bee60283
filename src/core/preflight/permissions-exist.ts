import { viewOf } from '../reconcile/bench.ts';
import { resourceIn, resourceSpecOf, wanted } from '../resources/linked.ts';
import { requiredPermissions } from '../resources/required-permissions.ts';
import type { Check, Finding } from './finding.ts';

/** Every permission the guide names is offered by the API in this tenant and cloud. */
export const permissionsExist: Check = {
  reads: () => [],
  judge(bench) {
    const view = viewOf(bench);
    const present = wanted(view, 'resource-service-principal').filter(
      (spec) => resourceIn(view, spec.key).is === 'there',
    );
    return requiredPermissions(view)
      .filter(
        ({ id, resourceAppId }) => id === undefined && present.some((spec) => spec.appId === resourceAppId),
      )
      .map(({ value, resourceAppId }): Finding => {
        const key = present.find((spec) => spec.appId === resourceAppId)?.key ?? '';
        const resource = resourceSpecOf(view, key).displayName;
        return { stops: true, problem: { code: 'permission-unknown', permission: value, resource } };
      });
  },
};
