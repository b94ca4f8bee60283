import type { Step } from '../../../src/contract/checklist.ts';
import type { Report } from '../../../src/contract/engagement.ts';
import type { Answers } from '../../../src/contract/guides.ts';
import { openHost } from '../../host/support/open-host.ts';
import type { OpenHost } from '../../host/support/open-host.ts';
import { practiceAzure } from './practice-azure.ts';

export const twinsAnswers = {
  appName: 'Twins test',
  access: 'both',
  instance: 'practice-twins',
  role: 'owner',
};
export const OWNER = 'azure-role-assignment/Azure Digital Twins Data Owner';

export async function openTwins({ ask }: OpenHost, changes: Answers = {}) {
  const opened = await ask('engagements.open', {
    guide: 'azure-digital-twins',
    cloud: { type: 'practice' },
    answers: { ...twinsAnswers, ...changes },
  });
  return opened.summary.id;
}

interface Who {
  readonly engagementId: Report['engagement'];
  readonly account?: string;
  readonly service?: 'directory' | 'azure';
}

export async function signIn({ ask }: OpenHost, { account = 'admin', service = 'directory', ...who }: Who) {
  const upn = `${account}@practice.example`;
  await ask('sign-in.start', { ...who, method: 'practice', purpose: 'write', account: upn, service });
}

/** admin@ in the directory, azure@ in Azure: between them all rights. */
export async function ready(changes: Answers = {}) {
  const open = await openHost();
  const engagementId = await openTwins(open, changes);
  await signIn(open, { engagementId });
  await signIn(open, { engagementId, account: 'azure', service: 'azure' });
  return { open, engagementId };
}

export const actions = ({ resources }: Report): Record<string, string> =>
  Object.fromEntries(resources.map(({ kind, key, action }) => [`${kind}/${key}`, action]));

export const stateOf = ({ checklist }: Pick<Report, 'checklist'>, id: string): Step['state'] | undefined =>
  checklist.parts.flatMap(({ steps }) => steps).find((step) => step.id === id)?.state;

export const made = {
  'application/application': 'created',
  'client-secret/client-secret': 'created',
  'resource-service-principal/digital-twins': 'kept',
  'service-principal/service-principal': 'created',
  [OWNER]: 'created',
  'delegated-permission-grant/Read.Write': 'created',
};
export const kept = Object.fromEntries(Object.keys(made).map((ref) => [ref, 'kept']));

export async function assignmentId({ dataFolder }: OpenHost, principalId: string): Promise<string> {
  const azure = await practiceAzure(dataFolder);
  const subscriptions = await azure.list('/subscriptions?api-version=2022-12-01');
  const own = subscriptions.find((each) => each['displayName'] === 'Practice subscription');
  const path = `${own?.id ?? ''}/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01`;
  const [found] = await azure.list(`${path}&$filter=principalId eq '${principalId}'`);
  return found?.id ?? '';
}
