import type { ExpectedOf, Expected } from '../support/expected.ts';

const waiting: Expected = {
  steps: {
    'add-role-assignment': ['waiting-for-person', 'User Access Administrator', 'Owner of the subscription'],
  },
  actions: { created: 4, kept: 1, waiting: 1 },
};

export const azure: ExpectedOf = {
  'azure-role-may-not-be-assigned': waiting,
  'azure-assignment-refused': waiting,
  'azure-subscription-invisible': {
    ...waiting,
    steps: {
      'add-role-assignment': ['waiting-for-person', 'sees no Azure subscription', 'hand this step over'],
    },
  },
  'azure-principal-not-found': { waited: ['directory'], actions: { created: 5, kept: 1 } },
  'azure-role-assigned-already': { actions: { created: 4, kept: 2 } },
  'azure-write-needs-mfa': {
    problems: [['service-refused', 'RequestDisallowedByPolicy', 'no second factor', 'in the browser']],
    actions: { created: 4, kept: 1, failed: 1 },
  },
  'azure-unavailable': {
    problems: [['directory-late', 'the Azure role Azure Digital Twins Data Owner', 'run it again']],
    waited: ['network'],
  },
  'twins-role-removed': { problems: [['drift', 'the Azure role Azure Digital Twins Data Owner']] },
  'twins-refuse-the-app': { steps: { 'read-models': ['waiting-for-directory'] }, waited: ['token'] },
  'twins-host-wrong': { problems: [['twins-refused', 'There is no instance', 'Copy the host name']] },
  'twins-token-refused': { problems: [['twins-refused', 'does not take the app’s token', 'clock is right']] },
  'twins-never-used': { actions: { created: 6 } },
};
