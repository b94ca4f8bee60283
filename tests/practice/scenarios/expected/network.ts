import type { ExpectedOf } from '../support/expected.ts';

export const network: ExpectedOf = {
  'proxy-answers': {
    problems: [
      ['network-lost', 'text/html', 'a proxy or portal may have answered', 'Check the network, the proxy'],
    ],
  },
  'connection-cut-before': { waited: ['network'], actions: { created: 10, kept: 2 } },
  'connection-cut-after': { waited: ['network'], actions: { created: 10, kept: 2 } },
  'graph-unreachable': { problems: [['network-lost', 'cannot be reached', 'it continues where it stopped']] },
  'clocks-differ': { problems: [['signed-out', 'Sign in to the tenant']] },
};
