import { afterEach, expect, test } from 'vitest';
import type { EngagementId } from '../../src/contract/ids.ts';
import type { Answers } from '../../src/contract/guides.ts';
import { smartspaceAnswers } from '../core/support/open-smartspace.ts';
import { signIn, twinsAnswers } from '../core/support/open-twins.ts';
import { practiceEndpoints, practiceSmartspace } from '../core/support/practice-smartspace.ts';
import { closeHosts, openHost, teamspaceAnswers, type OpenHost } from '../host/support/open-host.ts';
import { directoryState } from './support/directory-state.ts';
import { graphWindow, runByScripts } from './support/guide-by-scripts.ts';

afterEach(closeHosts);

async function ready(guide: string, answers: Answers) {
  const open = await openHost();
  const opened = await open.ask('engagements.open', { guide, cloud: { type: 'practice' }, answers });
  const engagementId = opened.summary.id;
  await signIn(open, { engagementId });
  if (guide === 'azure-digital-twins')
    await signIn(open, { engagementId, account: 'azure', service: 'azure' });
  return { open, engagementId };
}

/** What a person knows, and does in the vendors' own pages. */
async function byHand(open: OpenHost, engagementId: EngagementId) {
  const { dataFolder } = open;
  const { api, open: letIn } = await practiceSmartspace(dataFolder);
  const { endpoints } = await practiceEndpoints(dataFolder);
  return {
    replaced: { apiUrl: api, instanceHostName: new URL(endpoints.digitalTwins ?? '').host },
    before: async (step: string) => {
      const { known } = await open.ask('engagements.read', { engagementId });
      if (step === 'test-message') await letIn(smartspaceAnswers.workspace, known.clientId ?? '');
    },
  };
}

const rows = [
  ['teamspace', teamspaceAnswers, '5.1'],
  ['smartspace', smartspaceAnswers, '7'],
  ['azure-digital-twins', twinsAnswers, '5.1'],
] as const;

test.each(rows)("%s: the steps' scripts leave what Entrada leaves", async (guide, answers, edition) => {
  const applied = await ready(guide, answers);
  const report = await applied.open.ask('run.apply', { engagementId: applied.engagementId });
  expect(report.problems).toEqual([]);

  const { open, engagementId } = await ready(guide, answers);
  const session = await graphWindow(open, edition);
  const said = await runByScripts(open, engagementId, { session, ...(await byHand(open, engagementId)) });
  expect(
    Object.entries(said).filter(([, { errors, warnings }]) => errors.length + warnings.length > 0),
  ).toEqual([]);
  expect(await directoryState(open, engagementId)).toEqual(
    await directoryState(applied.open, applied.engagementId),
  );
  const checked = await open.ask('run.check', { engagementId });
  console.log(
    checked.problems,
    checked.resources,
    Object.entries(said)
      .map(([k, v]) => k + v.output)
      .join('\n')
      .slice(-1500),
  );
});
