import { events } from '../../../../src/contract/events.ts';
import { expect } from 'vitest';
import type { Step } from '../../../../src/contract/checklist.ts';
import type { Report } from '../../../../src/contract/engagement.ts';
import type { Answers } from '../../../../src/contract/guides.ts';
import type { EngagementId } from '../../../../src/contract/ids.ts';
import type { Problem } from '../../../../src/contract/problem.ts';
import type { SignInMethod } from '../../../../src/contract/operations.ts';
import { findScenario } from '../../../../src/practice/faults/scenarios/table.ts';
import { ownClientId } from '../../../../src/practice/faults/scenarios/consent.ts';
import type { Meet, ScenarioArea } from '../../../../src/practice/faults/scenarios/scenario.ts';
import type { RunningPractice } from '../../../../src/practice/start.ts';
import { problemWords } from '../../../../src/words/problems/problem-words.ts';
import { openHost, type OpenHost } from '../../../host/support/open-host.ts';
import { Browser } from '../../support/browser.ts';
import type { ScenarioCloud } from './scenario-cloud.ts';

/** What a person is told when the app meets a scenario, in English. */
export interface Told {
  /** `code: message fix` */
  readonly problems: readonly string[];
  /** By the step's id: `state: roles message fix`. */
  readonly steps: Readonly<Record<string, string>>;
  /** How many resources were created, kept, …; empty without a report. */
  readonly actions: Readonly<Record<string, number>>;
  /** What the run has waited for. */
  readonly waited: readonly string[];
}

/** Which guide meets the scenarios of an area, with which answers, and who else signs in. */
interface Errand {
  readonly guide: string;
  readonly answers: (running: RunningPractice) => Answers;
  /** Who works in Azure. */
  readonly azure?: string;
  /** What happens between applying and switching on. */
  readonly afterwards?: string;
}

const teamspace: Errand = {
  guide: 'teamspace',
  answers: () => ({
    teamspaceUrl: 'https://xyz.teamspace.de',
    appName: 'teamspace',
    features: ['receiveMail', 'sendMail', 'teamsCalendar', 'callHistory', 'singleSignOn'],
  }),
};

const errands: Readonly<Partial<Record<ScenarioArea, Errand>>> = {
  azure: {
    guide: 'azure-digital-twins',
    answers: () => ({ appName: 'Twins', access: 'both', instance: 'practice-twins', role: 'owner' }),
    azure: 'azure@practice.example',
  },
  smartspace: {
    guide: 'smartspace',
    answers: ({ cloud }) => ({
      appName: 'Integration',
      smartspaceAppName: 'Smartspace',
      workspace: 'Customer Service',
      apiUrl: cloud.endpoints.smartspace ?? '',
    }),
    afterwards: JSON.stringify({ tenant: [{ do: 'open-workspace', workspace: 'Customer Service' }] }),
  },
};

interface Stage {
  readonly cloud: ScenarioCloud;
  readonly open: OpenHost;
  readonly engagementId: EngagementId;
  readonly switchOn: () => Promise<void>;
  readonly errand: Errand;
}

/** Lets the app, fresh on a tenant just planted, do what the scenario asks for. */
export async function meet(cloud: ScenarioCloud, name: string): Promise<Told> {
  const scenario = findScenario(name);
  if (scenario === undefined) throw new Error(`no scenario ${name}`);
  expect((await cloud.control('POST', '/reset')).status).toBe(200);
  const open = await openHost({ clock: cloud.clock, vaultInMemory: true });
  const choice = { type: 'file' as const, file: cloud.running.cloudFile };
  const errand = errands[scenario.area] ?? teamspace;
  const { guide } = errand;
  const answers = errand.answers(cloud.running);
  const opened = await open.ask('engagements.open', { guide, cloud: choice, answers });
  const switchOn = async () => {
    expect(await cloud.control('POST', `/scenarios/${name}`)).toMatchObject({ status: 200 });
  };
  const way = ways[scenario.meet];
  if (way === undefined) throw new Error(`the app does not ${scenario.meet}`);
  return way({ cloud, open, engagementId: opened.summary.id, switchOn, errand });
}

/** Mail clients meet theirs in `mail.test.ts`. */
const ways: Readonly<Partial<Record<Meet, (stage: Stage) => Promise<Told>>>> = {
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
};

async function signedIn({ open, engagementId, errand }: Stage): Promise<void> {
  const how = { engagementId, method: 'practice', purpose: 'write' } as const;
  await open.ask('sign-in.start', { ...how, service: 'directory' });
  if (errand.azure !== undefined)
    await open.ask('sign-in.start', { ...how, service: 'azure', account: errand.azure });
}

async function applied(stage: Stage): Promise<void> {
  await signedIn(stage);
  await stage.open.ask('run.apply', { engagementId: stage.engagementId });
  const { afterwards } = stage.errand;
  if (afterwards === undefined) return;
  expect(await stage.cloud.control('POST', '/faults', afterwards)).toMatchObject({ status: 200 });
  await stage.open.ask('run.check', { engagementId: stage.engagementId });
}

async function signIn({ cloud, open, engagementId }: Stage, method: SignInMethod): Promise<Told> {
  if (method === 'device-code') letSomebodyTypeTheCode(cloud, open);
  const input = { engagementId, service: 'directory', method, purpose: 'write' } as const;
  const answer = await open.host.engine.call('sign-in.start', input);
  return told(answer.type === 'problem' ? [answer.problem] : [], undefined, open);
}

/** Types the code of the prompt into the page as the administrator would. */
function letSomebodyTypeTheCode({ running, fetch }: ScenarioCloud, open: OpenHost): void {
  const [admin] = running.cloud.accounts;
  open.host.engine.subscribe((event) => {
    if (event.name !== 'sign-in.prompt') return;
    const payload = events['sign-in.prompt'].parse(event.payload);
    if (payload.how !== 'device-code') return;
    const browser = new Browser(fetch);
    void browser
      .open(payload.url)
      .then((page) => browser.submit(page, { otc: payload.code }))
      .then((page) => browser.submit(page, { login: admin?.upn ?? '', passwd: admin?.password ?? '' }));
  });
}

async function run({ open, engagementId }: Stage, operation: 'run.apply' | 'run.check'): Promise<Told> {
  const answer = await open.host.engine.call(operation, { engagementId });
  if (answer.type === 'problem') return told([answer.problem], undefined, open);
  if (answer.type !== 'value') throw new Error(JSON.stringify(answer));
  // The dispatcher parsed it by the operation's row.
  const report = answer.value as Report;
  return told(report.problems, report, open);
}

function told(problems: readonly Problem[], report: Report | undefined, { events }: OpenHost): Told {
  const steps = (report?.checklist.parts ?? []).flatMap((part) => part.steps);
  const actions: Record<string, number> = {};
  for (const { action } of report?.resources ?? []) actions[action] = (actions[action] ?? 0) + 1;
  return {
    problems: problems.map((problem) => `${problem.code}: ${worded(problem)}`),
    steps: Object.fromEntries(steps.map(({ id, state }) => [id, stepTold(state)])),
    actions,
    waited: [...new Set(events.flatMap(({ payload }) => waitedFor(payload)))],
  };
}

function worded(problem: Problem): string {
  const { message, fix } = problemWords(problem, 'en');
  return `${message} ${fix}`;
}

function stepTold(state: Step['state']): string {
  const roles = 'roles' in state ? state.roles.join(', ') : '';
  const problem = 'problem' in state && state.problem !== undefined ? worded(state.problem) : '';
  return [`${state.state}:`, roles, problem].filter((text) => text !== '').join(' ');
}

function waitedFor(payload: unknown): string[] {
  const { waiting } = Object(payload) as { waiting?: { for: string } };
  return waiting === undefined ? [] : [waiting.for];
}
