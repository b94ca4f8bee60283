import type { Engagement } from '../../../contract/engagement.ts';
import type { KnownField } from '../../../contract/pasted-values.ts';

export interface FieldGroup {
  readonly name: 'app' | 'secret' | 'api' | 'instance';
  readonly fields: readonly KnownField[];
}

const APP: FieldGroup = {
  name: 'app',
  fields: ['tenantId', 'clientId', 'applicationObjectId', 'servicePrincipalObjectId'],
};
const SECRET: FieldGroup = { name: 'secret', fields: ['secretId', 'secretEnds'] };

const OF_GUIDE: Readonly<Record<string, FieldGroup>> = {
  smartspace: { name: 'api', fields: ['apiClientId', 'apiObjectId', 'appRoleId'] },
  'azure-digital-twins': { name: 'instance', fields: ['instanceHostName', 'instanceResourceId'] },
};

/** The ids that this guide needs; those of a secret only where a step makes one. */
export function fieldGroups({ summary, checklist }: Engagement): readonly FieldGroup[] {
  const hasSecret = checklist.parts
    .flatMap(({ steps }) => steps)
    .some(({ state, portal }) => state.state !== 'not-needed' && portal.values.some(({ secret }) => secret));
  const own = OF_GUIDE[summary.guide];
  return [APP, ...(hasSecret ? [SECRET] : []), ...(own === undefined ? [] : [own])];
}
