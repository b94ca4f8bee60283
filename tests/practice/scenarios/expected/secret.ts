import type { ExpectedOf } from '../support/expected.ts';

const forbidden = [
  'policy-forbids-secrets',
  'forbids client secrets',
  'Ask the tenant’s administrator',
] as const;

export const secret: ExpectedOf = {
  'secrets-forbidden': { problems: [forbidden], actions: { waiting: 10, kept: 2 } },
  'secrets-forbidden-unannounced': {
    problems: [[...forbidden, 'what is there already is kept']],
    actions: { created: 9, failed: 1, kept: 2 },
  },
  'secret-life-limited': {
    problems: [['policy-shortens-secret', 'at most', 'Accept the earlier end']],
    actions: { created: 10, kept: 2 },
  },
  'secret-life-limited-unannounced': {
    problems: [['service-refused', 'shorter lives of secrets', 'Choose fewer months']],
    actions: { created: 9, failed: 1, kept: 2 },
  },
  // The secret whose value was lost is removed, and another one made.
  'secret-made-answer-lost': { waited: ['network'], actions: { created: 10, kept: 2 } },
};
