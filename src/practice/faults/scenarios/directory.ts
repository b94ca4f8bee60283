import { scenariosOf } from './scenario.ts';

const newConsent = { service: 'graph', method: 'POST', path: '/servicePrincipals/*/appRoleAssign*' } as const;
const newPrincipal = { service: 'graph', method: 'POST', path: '/servicePrincipals' } as const;

/** Microsoft's directory, which answers from the past. */
export const directoryScenarios = scenariosOf('graph', [
  {
    name: 'permission-not-found-for-a-while',
    title: {
      en: 'The API’s permission is not found at first',
      de: 'Die Berechtigung der API wird zunächst nicht gefunden',
    },
    entry: 'graph-role-not-found',
    meet: 'apply',
    message: 'Permission being assigned was not found on application',
    faults: {
      rules: [
        {
          ...newConsent,
          calls: 3,
          error: {
            status: 400,
            code: 'Request_BadRequest',
            message:
              "Permission being assigned was not found on application '00000003-0000-0000-c000-000000000000'.",
          },
        },
      ],
    },
  },
  {
    name: 'permission-not-found',
    title: {
      en: 'The API’s permission is not found, however long one waits',
      de: 'Die Berechtigung der API wird nicht gefunden, so lange man auch wartet',
    },
    entry: 'graph-role-not-found',
    meet: 'apply',
    message: 'Permission being assigned was not found on application',
    faults: {
      rules: [
        {
          ...newConsent,
          error: {
            status: 400,
            code: 'Request_BadRequest',
            message:
              "Permission being assigned was not found on application '00000003-0000-0000-c000-000000000000'.",
          },
        },
      ],
    },
  },
  {
    name: 'directory-late',
    title: {
      en: 'The directory shows what is new only after 20 seconds',
      de: 'Das Verzeichnis zeigt Neues erst nach 20 Sekunden',
    },
    entry: 'graph-replication',
    meet: 'apply',
    message: 'does not exist or one of its queried reference-property objects are not present.',
    faults: { switches: { lagMs: 20_000 } },
  },
  {
    name: 'directory-very-late',
    title: {
      en: 'The directory shows what is new only after ten minutes',
      de: 'Das Verzeichnis zeigt Neues erst nach zehn Minuten',
    },
    entry: 'graph-replication',
    meet: 'apply',
    message: 'does not exist or one of its queried reference-property objects are not present.',
    faults: { switches: { lagMs: 600_000 } },
  },
  {
    name: 'replicas-jump',
    title: {
      en: 'From request to request another replica answers',
      de: 'Von Anfrage zu Anfrage antwortet ein anderes Replikat',
    },
    entry: 'graph-replication',
    meet: 'apply',
    faults: { switches: { lagMs: 15_000, replicas: 'jump' } },
  },
  {
    name: 'backing-application-unknown',
    title: {
      en: 'The service principal cannot be made yet, with a misleading text',
      de: 'Das Dienstprinzipal lässt sich noch nicht anlegen, mit irreführendem Text',
    },
    entry: 'graph-backing-application',
    meet: 'apply',
    message:
      'When using this permission, the backing application of the service principal being created must in the local tenant',
    faults: {
      rules: [
        {
          ...newPrincipal,
          calls: 2,
          error: {
            status: 403,
            code: 'Authorization_RequestDenied',
            message:
              'When using this permission, the backing application of the service principal being created must in the local tenant',
          },
        },
      ],
    },
  },
  {
    name: 'concurrent-writes',
    title: {
      en: 'Writes to one application follow each other too closely',
      de: 'Schreibzugriffe auf eine Anwendung folgen zu dicht aufeinander',
    },
    meet: 'apply',
    message:
      'Directory_ConcurrencyViolation: Error due to concurrent requests being made to the tenant. Please wait briefly and retry.',
    faults: { switches: { writeGapMs: 3_000 } },
  },
]);
