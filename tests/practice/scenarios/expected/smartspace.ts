import type { ExpectedOf } from '../support/expected.ts';

export const smartspace: ExpectedOf = {
  'smartspace-app-not-found': {
    problems: [['api-unknown', 'no enterprise application of Smartspace', 'Copy the client id']],
    actions: { waiting: 5 },
  },
  'smartspace-role-missing': { problems: [['api-role-unusable', 'has no role “Integrations”', 'vendor']] },
  'smartspace-app-disabled': { problems: [['api-disabled', 'is disabled for sign-in', 'have it enabled']] },
  'smartspace-assignment-required': {
    problems: [['sign-in-refused', 'AADSTS501051', 'to whom a role was assigned', 'Apply the guide again']],
  },
  'smartspace-workspace-closed': {
    problems: [['drift', 'workspace-access']],
    steps: {
      'workspace-access': [
        'waiting-for-person: Smartspace administrator',
        'may not enter the workspace “Customer Service”',
        'Ask the Smartspace administrator',
      ],
    },
  },
  'smartspace-forbids': { problems: [['smartspace-refused', 'does not let it in', 'Run the guide again']] },
  'smartspace-asks-to-sign-in-again': {
    problems: [['smartspace-refused', 'asks for a new sign-in', 'this very installation']],
  },
  'smartspace-address-is-a-page': {
    problems: [['smartspace-refused', 'such as a page', 'api-chat']],
  },
};
