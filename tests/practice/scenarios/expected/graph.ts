import type { ExpectedOf, Expected } from '../support/expected.ts';

const everything = { created: 10, kept: 2 };
const waitedFor = (...waited: string[]): Expected => ({ waited, actions: everything });
const whoRegisters = ['waiting-for-person', 'Application Developer', 'Cloud Application Administrator'];

export const graph: ExpectedOf = {
  'role-lost-in-mid-run': {
    steps: { 'client-secret': whoRegisters, 'enterprise-application': whoRegisters },
    actions: { created: 1, waiting: 9, kept: 2 },
  },
  'role-not-active': {
    steps: { 'new-registration': whoRegisters },
    actions: { waiting: 10, kept: 2 },
  },
  'apps-may-not-be-registered': {
    steps: { 'new-registration': whoRegisters },
    actions: { waiting: 10, kept: 2 },
  },
  'role-too-low-for-consent': {
    steps: { 'grant-admin-consent': ['waiting-for-person', 'Privileged Role Administrator'] },
    actions: { created: 4, waiting: 6, kept: 2 },
  },
  'permission-assigned-already': { actions: { created: 9, kept: 3 } },
  'throttled-for-a-moment': waitedFor('throttle'),
  throttled: { problems: [['throttled', 'fewer requests until', 'Run it again after that']] },
  'name-taken': {
    problems: [['name-taken', '“teamspace”', 'Entrada did not make', 'Choose another app name']],
    actions: { waiting: 10, kept: 2 },
  },
  'app-deleted': waitedFor('directory'),
  'object-quota-reached': {
    problems: [['service-refused', 'reached its limit of objects', 'Remove what is no longer needed']],
    actions: { failed: 1, waiting: 9, kept: 2 },
  },
  'graph-unavailable': {
    problems: [['service-refused', '(503)', 'not available for the moment', 'Wait a minute']],
  },
  'permission-not-found-for-a-while': waitedFor('directory'),
  'permission-not-found': {
    problems: [['directory-late', 'After 30', 'the consent to User.Read.All', 'run it again']],
    waited: ['directory'],
  },
  'directory-late': waitedFor('directory'),
  'directory-very-late': {
    problems: [['directory-late', 'the client secret', 'the enterprise application', 'Wait some minutes']],
    waited: ['directory'],
  },
  'replicas-jump': waitedFor('directory'),
  'backing-application-unknown': waitedFor('directory'),
  'concurrent-writes': waitedFor('directory'),
};
