import type { Values } from '../../../guides/interpolate.ts';
import { BEGIN, BLOCK_VERSION, END, type BlockField } from '../../results/block.ts';
import type { Ending } from './ending.ts';

/** Of the secret that is made now; what is known is an older one's. */
const ofNow: readonly BlockField[] = ['secretId', 'secretEnds'];

/** Requests print nothing: the block is filled in by hand. */
export function microsoftGraphEnding({ step, fields, secretName }: Ending, values: Values): string {
  const word = (field: BlockField): string => {
    const known = values[field];
    return typeof known === 'string' && !ofNow.includes(field) ? known : `{{${field}}}`;
  };
  const { graphEndpoint } = values;
  const graph = typeof graphEndpoint === 'string' ? graphEndpoint : 'https://graph.microsoft.com';
  const block = {
    entrada: BLOCK_VERSION,
    step,
    tenantId: typeof values['tenantId'] === 'string' ? values['tenantId'] : '{{tenantId}}',
    ids: Object.fromEntries(fields.map((field) => [field, word(field)])),
    ...(secretName === undefined ? {} : { secretValueIn: 'secretText of the answer to addPassword' }),
  };
  const lines = [BEGIN, ...JSON.stringify(block, null, 2).split('\n'), END];
  return [
    "# The result block: put the answers' ids in place of {{…}}, never the secret, and paste it into Entrada.",
    ...('tenantId' in values
      ? []
      : [`# {{tenantId}}: id in the answer to GET ${graph}/v1.0/organization?$select=id`]),
    ...lines.map((line) => `# ${line}`),
  ].join('\n');
}
