import { expect } from 'vitest';
import { ownClientId } from '../../../../src/practice/faults/scenarios/consent.ts';
import type { Meet, Scenario } from '../../../../src/practice/faults/scenarios/scenario.ts';
import { openHost } from '../../../host/support/open-host.ts';
import { errandOf } from './errand.ts';
import { testMailbox } from './mail-way.ts';
import { applied, run, signedIn } from './run-way.ts';
import type { ScenarioCloud } from './scenario-cloud.ts';
import { signIn } from './sign-in-way.ts';
import type { Stage } from './stage.ts';
import type { Told } from './told.ts';

/** Lets the app, fresh on a tenant just planted, do what the scenario asks for. */
export async function meet(cloud: ScenarioCloud, { name, area, meet: way }: Scenario): Promise<Told> {
  expect((await cloud.control('POST', '/reset')).status).toBe(200);
  const open = await openHost({ clock: cloud.clock, vaultInMemory: true });
  const choice = { type: 'file' as const, file: cloud.practice.cloudFile };
  const errand = errandOf(area);
  const answers = errand.answers(cloud.practice);
  const opened = await open.ask('engagements.open', { guide: errand.guide, cloud: choice, answers });
  const switchOn = async () => {
    expect(await cloud.control('POST', `/scenarios/${name}`)).toMatchObject({ status: 200 });
  };
  return ways[way]({ cloud, open, engagementId: opened.summary.id, switchOn, errand });
}

const ways: Readonly<Record<Meet, (stage: Stage) => Promise<Told>>> = {
  'sign-in': async (stage) => {
    await stage.switchOn();
    return signIn(stage, 'practice');
  },
  'device-code': async (stage) => {
    await stage.switchOn();
    return signIn(stage, 'device-code');
  },
  'own-client': async (stage) => {
    await stage.open.ask('settings.write', { signInClientId: ownClientId });
    await stage.switchOn();
    return signIn(stage, 'practice');
  },
  apply: async (stage) => {
    await signedIn(stage);
    await stage.switchOn();
    return run(stage, 'run.apply');
  },
  'apply-again': async (stage) => {
    await applied(stage);
    await stage.switchOn();
    return run(stage, 'run.apply');
  },
  check: async (stage) => {
    await applied(stage);
    await stage.switchOn();
    return run(stage, 'run.check');
  },
  imap: testMailbox('imap'),
  smtp: testMailbox('smtp'),
};
