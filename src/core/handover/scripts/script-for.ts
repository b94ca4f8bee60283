import type { Shell } from '../../../contract/checklist.ts';
import type { Answers } from '../../../contract/guides.ts';
import { checkAnswers } from '../../guides/answers.ts';
import type { Guide, StepSpec } from '../../guides/guide.ts';
import type { Values } from '../../guides/interpolate.ts';
import { azureCli } from './azure-cli.ts';
import { blocksFor, type Block } from './blocks.ts';
import { needs, say, scopesOf, type App, type Dialect, type Need, type Where } from './dialect.ts';
import { azureCliEnding } from './endings/azure-cli.ts';
import { endingOf, type Ending } from './endings/ending.ts';
import { microsoftGraphEnding } from './endings/microsoft-graph.ts';
import { powershellEnding } from './endings/powershell.ts';
import { fillIn, forThisCloud, placeholder, unknownIn } from './fill-in.ts';
import { microsoftGraph } from './microsoft-graph.ts';
import { powershell } from './powershell.ts';

const dialects: Record<Shell, Dialect> = {
  powershell,
  'azure-cli': azureCli,
  'microsoft-graph': microsoftGraph,
};
/** Each prints what was found as a block that can be pasted back. */
const endings: Record<Shell, (ending: Ending, values: Values) => string> = {
  powershell: powershellEnding,
  'azure-cli': azureCliEnding,
  'microsoft-graph': microsoftGraphEnding,
};
const shells: readonly Shell[] = ['powershell', 'azure-cli', 'microsoft-graph'];

/** The shells that a step has a script for. Its own texts come before what its resources would say. */
export function shellsFor(step: StepSpec): Shell[] {
  if (step.script !== undefined) return shells.filter((shell) => step.script?.[shell] !== undefined);
  return step.shows.length > 0 ? [...shells] : [];
}

const single = (value: Values[string]): string | undefined => (typeof value === 'string' ? value : undefined);

/** Written for the worldwide cloud where nobody has said which. */
const whereOf = ({
  graphEndpoint,
  armEndpoint,
  graphEnvironment,
  azureCloud,
  azureGraph,
}: Values): Where => ({
  graph: single(graphEndpoint) ?? 'https://graph.microsoft.com',
  arm: single(armEndpoint) ?? 'https://management.azure.com',
  graphEnvironment: single(graphEnvironment) ?? 'Global',
  azureCloud: single(azureCloud) ?? (graphEndpoint === undefined ? 'AzureCloud' : placeholder('azureCloud')),
  azureGraph: single(azureGraph),
});

function appOf(guide: Guide, values: Values): App {
  return {
    where: whereOf(values),
    displayName: single(values[guide.nameQuestion]) ?? placeholder(guide.nameQuestion),
    clientId: single(values.clientId),
    servicePrincipalObjectId: single(values.servicePrincipalObjectId),
  };
}

function written(template: string, values: Values, shell: Shell): string[] {
  const text = forThisCloud(template, values);
  const unknown = unknownIn(text, values).map(placeholder);
  const ask = unknown.length === 0 ? [] : [`# Not known yet, replace first: ${unknown.join(', ')}`];
  return [...ask, fillIn(text, values, shell)];
}

/** Several steps of a document speak of the registration; only the first makes it. */
const isThere = ({ kind }: Block, { clientId }: App): boolean =>
  kind === 'new-application' && clientId !== undefined;

function generated({ guide, answers, values, step, shell }: ScriptRequest): string[] {
  const dialect = dialects[shell];
  const app = appOf(guide, values);
  const blocks = blocksFor(guide, answers, step);
  const wanted = new Set<Need>(blocks.flatMap(({ kind }) => needs[kind]));
  const found = [...wanted].map((need) => dialect.find[need](app));
  const said = blocks.map((block) =>
    isThere(block, app) ? dialect.find.application(app) : say(dialect, block, app),
  );
  if (said.length === 0) return ['# These answers do not need this step.'];
  const scopes = [...new Set(blocks.flatMap(scopesOf))];
  const ending = endingOf(step, blocks);
  // A script that finds no id of ours has nothing to hand back.
  const last = ending.fields.length === 0 ? '' : endings[shell](ending, values);
  return [dialect.signIn(scopes, app.where), ...found, ...said, last].filter((part) => part !== '');
}

export interface ScriptRequest {
  readonly guide: Guide;
  readonly answers: Answers;
  /** From `valuesOf`, with what is known of the tenant. */
  readonly values: Values;
  readonly step: StepSpec;
  readonly shell: Shell;
}

/** What a person can run instead of Entrada for one step. Never holds a secret: it is read into a variable. */
export function scriptFor(request: ScriptRequest): string {
  const { guide, answers, step, shell, values } = request;
  const head = `# ${step.title.en}`;
  if (!shellsFor(step).includes(shell)) return `${head}\n# This step has no script of this kind.\n`;
  if (checkAnswers(guide, answers).length > 0) return `${head}\n# The answers are not complete yet.\n`;
  const text = step.script?.[shell];
  const parts = text === undefined ? generated(request) : written(text, values, shell);
  const separator = shell === 'microsoft-graph' ? '\n\n' : '\n';
  return `${[head, ...parts].join(separator)}\n`;
}
