import type { StepSpec } from '../../../guides/guide.ts';
import type { BlockField } from '../../results/block.ts';
import type { Api, Block } from '../blocks.ts';
import { needs, type Need } from '../dialect.ts';

/** What a step's script has found or made when it ends, and can say in its result block. */
export interface Ending {
  readonly step: string;
  readonly fields: readonly BlockField[];
  /** The enterprise application was made by this script, not looked up before. */
  readonly principalIsNew: boolean;
  /** The vendor's API whose ids belong into the block. */
  readonly api?: Api | undefined;
  readonly secretName?: string | undefined;
}

const app: readonly BlockField[] = ['clientId', 'applicationObjectId'];

function apiIn(block: Block): Api | undefined {
  if (block.kind === 'resource-service-principal') return block.created ? undefined : block.api;
  return block.kind === 'app-role-assignments' && block.byName ? block.api : undefined;
}

/** What a paragraph makes or finds itself, beyond what it needs. */
const own: Readonly<Partial<Record<Block['kind'], readonly BlockField[]>>> = {
  'new-application': app,
  'service-principal': ['servicePrincipalObjectId'],
  'client-secret': ['secretId', 'secretEnds'],
  'azure-role': ['instanceResourceId'],
};

const needed: Readonly<Record<Need, readonly BlockField[]>> = {
  application: app,
  'service-principal': ['servicePrincipalObjectId'],
};

function ofApi(block: Block): readonly BlockField[] {
  if (apiIn(block) === undefined) return [];
  const role = block.kind === 'app-role-assignments' ? (['appRoleId'] as const) : [];
  return ['apiClientId', 'apiObjectId', ...role];
}

const fieldsOf = (block: Block): readonly BlockField[] => [
  ...needs[block.kind].flatMap((need) => needed[need]),
  ...(own[block.kind] ?? []),
  ...ofApi(block),
];

export function endingOf(step: StepSpec, blocks: readonly Block[]): Ending {
  const secret = blocks.find((block) => block.kind === 'client-secret');
  const kinds = new Set(blocks.map(({ kind }) => kind));
  const isFound = blocks.some(({ kind }) => needs[kind].includes('service-principal'));
  return {
    step: step.id,
    fields: [...new Set(blocks.flatMap(fieldsOf))],
    principalIsNew: kinds.has('service-principal') && !isFound,
    api: blocks.map(apiIn).find((api) => api !== undefined),
    secretName: secret?.kind === 'client-secret' ? secret.displayName : undefined,
  };
}

export const PASTE = '# The block below holds ids and no secret. Paste it into the step in Entrada.';
