import { scenariosOf } from './scenario.ts';

const newSecret = { service: 'graph', method: 'POST', path: '/applications/*/addPassword' } as const;
const policyRead = { service: 'graph', method: 'GET', path: '/policies/*' } as const;
const unreadable = {
  ...policyRead,
  error: {
    status: 403,
    code: 'Authorization_RequestDenied',
    message: 'Insufficient privileges to complete the operation.',
  },
} as const;

/** The client secret, and what a tenant thinks of secrets. */
export const secretScenarios = scenariosOf('secret', [
  {
    name: 'secrets-forbidden',
    title: { en: 'A policy forbids client secrets', de: 'Eine Richtlinie verbietet Clientgeheimnisse' },
    entry: 'graph-secret-policy-blocked',
    meet: 'apply',
    faults: { tenant: [{ do: 'forbid-secrets' }] },
  },
  {
    name: 'secrets-forbidden-unannounced',
    title: {
      en: 'A policy that nobody may read forbids client secrets',
      de: 'Eine Richtlinie, die niemand lesen darf, verbietet Clientgeheimnisse',
    },
    entry: 'graph-secret-policy-blocked',
    meet: 'apply',
    message: 'CredentialTypeNotAllowedAsPerAppPolicy: Credential type not allowed as per assigned policy',
    faults: { tenant: [{ do: 'forbid-secrets' }], rules: [unreadable] },
  },
  {
    name: 'secret-life-limited',
    title: {
      en: 'A policy lets secrets live 30 days at most',
      de: 'Eine Richtlinie begrenzt Clientgeheimnisse auf 30 Tage',
    },
    entry: 'graph-secret-lifetime',
    meet: 'apply',
    faults: { tenant: [{ do: 'limit-secrets', longest: 'P30D' }] },
  },
  {
    name: 'secret-life-limited-unannounced',
    title: {
      en: 'A policy that nobody may read lets secrets live 30 days at most',
      de: 'Eine Richtlinie, die niemand lesen darf, begrenzt Clientgeheimnisse auf 30 Tage',
    },
    entry: 'graph-secret-lifetime',
    meet: 'apply',
    message:
      'CredentialInvalidLifetimeAsPerAppPolicy: Credential lifetime exceeds the max value allowed as per assigned policy',
    faults: { tenant: [{ do: 'limit-secrets', longest: 'P30D' }], rules: [unreadable] },
  },
  {
    name: 'secret-made-answer-lost',
    title: {
      en: 'The connection breaks after the secret was made',
      de: 'Die Verbindung bricht ab, nachdem das Clientgeheimnis entstanden ist',
    },
    meet: 'apply',
    faults: { rules: [{ ...newSecret, calls: 1, cut: 'after' }] },
  },
]);
