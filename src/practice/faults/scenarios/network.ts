import { scenariosOf } from './scenario.ts';

/** Between here and Microsoft. */
export const networkScenarios = scenariosOf('network', [
  {
    name: 'proxy-answers',
    title: {
      en: 'A proxy answers with a page of its own',
      de: 'Ein Proxy antwortet mit einer eigenen Seite',
    },
    meet: 'apply',
    faults: { rules: [{ service: 'graph', proxyPage: {} }] },
  },
  {
    name: 'connection-cut-before',
    title: {
      en: 'The connection breaks before the consents are written',
      de: 'Die Verbindung bricht ab, bevor die Zustimmungen geschrieben sind',
    },
    meet: 'apply',
    faults: {
      rules: [
        {
          service: 'graph',
          method: 'POST',
          path: '/servicePrincipals/*/appRoleAssign*',
          calls: 1,
          cut: 'before',
        },
      ],
    },
  },
  {
    name: 'connection-cut-after',
    title: {
      en: 'The connection breaks after the consents were written',
      de: 'Die Verbindung bricht ab, nachdem die Zustimmungen geschrieben sind',
    },
    meet: 'apply',
    faults: {
      rules: [
        {
          service: 'graph',
          method: 'POST',
          path: '/servicePrincipals/*/appRoleAssign*',
          calls: 1,
          cut: 'after',
        },
      ],
    },
  },
  {
    name: 'graph-unreachable',
    title: {
      en: 'Every connection to Microsoft Graph breaks',
      de: 'Jede Verbindung zu Microsoft Graph bricht ab',
    },
    meet: 'apply',
    faults: { rules: [{ service: 'graph', cut: 'before' }] },
  },
  {
    name: 'clocks-differ',
    title: {
      en: 'The cloud’s clock is two hours ahead',
      de: 'Die Uhr der Cloud geht zwei Stunden vor',
    },
    entry: 'local-clock-skew',
    meet: 'apply-again',
    message: 'InvalidAuthenticationToken',
    faults: { switches: { clockSkewMs: 7_200_000 } },
  },
]);
