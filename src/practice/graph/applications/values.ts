import type { GraphObject } from '../../directory/model.ts';
import { objectsOf, textOf } from '../../directory/json.ts';
import { badRequest, invalidValue, missingValue } from '../refusal.ts';

const audiences = [
  'AzureADMyOrg',
  'AzureADMultipleOrgs',
  'AzureADandPersonalMicrosoftAccount',
  'PersonalMicrosoftAccount',
];
const MOST_APIS = 50;
const MOST_PERMISSIONS = 400;

/** What no schema says about an application's values. */
export function checkValues(application: GraphObject): void {
  if (textOf(application, 'displayName').trim() === '') throw missingValue('displayName', 'Application');
  if (!audiences.includes(textOf(application, 'signInAudience')))
    throw invalidValue('signInAudience', 'Application');
  const required = objectsOf(application, 'requiredResourceAccess');
  const permissions = required.flatMap((resource) => objectsOf(resource, 'resourceAccess'));
  if (required.length > MOST_APIS || permissions.length > MOST_PERMISSIONS) {
    throw badRequest("The size of the collection 'requiredResourceAccess' exceeds the allowed limit.");
  }
  if (permissions.some((permission) => !['Role', 'Scope'].includes(textOf(permission, 'type')))) {
    throw invalidValue('type', 'ResourceAccess');
  }
}
