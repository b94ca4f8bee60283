import type { Report } from '../../../src/contract/engagement.ts';
import type { Answers } from '../../../src/contract/guides.ts';
import { teamspaceAnswers } from '../../host/support/open-host.ts';
import type { OpenHost } from '../../host/support/open-host.ts';

export async function signInTo({ ask }: OpenHost, engagementId: Report['engagement'], account = 'admin') {
  const upn = `${account}@practice.example`;
  await ask('sign-in.start', { engagementId, method: 'practice', purpose: 'write', account: upn });
}

/** Entrada's own sign-in app, registered by its own guide and entered in the settings. */
export async function withOwnApp(open: OpenHost): Promise<string> {
  const { summary } = await open.ask('engagements.open', {
    guide: 'entrada-sign-in',
    cloud: { type: 'practice' },
    answers: {},
  });
  await signInTo(open, summary.id);
  const report = await open.ask('run.apply', { engagementId: summary.id });
  const { known } = await open.ask('engagements.read', { engagementId: summary.id });
  if (known.clientId === undefined) throw new Error(JSON.stringify(report.problems));
  await open.ask('settings.write', { signInClientId: known.clientId });
  return known.clientId;
}

export async function openWithExchange({ ask }: OpenHost, changes: Answers = {}) {
  const opened = await ask('engagements.open', {
    guide: 'teamspace',
    cloud: { type: 'practice' },
    answers: { ...teamspaceAnswers, exchange: 'endpoint', ...changes },
  });
  return opened.summary.id;
}
