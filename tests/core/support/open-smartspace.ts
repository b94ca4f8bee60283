import type { Step } from '../../../src/contract/checklist.ts';
import type { Report } from '../../../src/contract/engagement.ts';
import type { Answers } from '../../../src/contract/guides.ts';
import { openHost } from '../../host/support/open-host.ts';
import type { OpenHost } from '../../host/support/open-host.ts';
import { practiceSmartspace } from './practice-smartspace.ts';

export const smartspaceAnswers = {
  appName: 'Smartspace test',
  smartspaceAppName: 'Smartspace',
  workspace: 'Customer Service',
};

export async function signedIn({ ask }: OpenHost, changes: Answers = {}, account?: string) {
  const opened = await ask('engagements.open', {
    guide: 'smartspace',
    cloud: { type: 'practice' },
    answers: { ...smartspaceAnswers, ...changes },
  });
  const engagementId = opened.summary.id;
  await ask('sign-in.start', { engagementId, method: 'practice', purpose: 'write', account });
  return engagementId;
}

export const actions = ({ resources }: Report): Record<string, string> =>
  Object.fromEntries(resources.map(({ kind, key, action }) => [`${kind}/${key}`, action]));

export function stepIn({ checklist }: Report, id: string): Step['state'] | undefined {
  return checklist.parts.flatMap(({ steps }) => steps).find((step) => step.id === id)?.state;
}

export const made = {
  'application/application': 'created',
  'client-secret/client-secret': 'created',
  'service-principal/service-principal': 'created',
  'resource-service-principal/smartspace': 'kept',
  'app-role-assignment/Integrations': 'created',
};
export const kept = Object.fromEntries(Object.keys(made).map((ref) => [ref, 'kept']));

/** A host whose practice Smartspace is running. */
export async function withSmartspace() {
  const open = await openHost();
  const engagementId = await signedIn(open);
  return { open, engagementId, smartspace: await practiceSmartspace(open.dataFolder) };
}

export async function clientIdOf({ ask }: OpenHost, engagementId: Report['engagement']): Promise<string> {
  return (await ask('engagements.read', { engagementId })).known.clientId ?? '';
}
