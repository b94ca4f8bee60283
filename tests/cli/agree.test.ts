import { expect, test } from 'vitest';
import { agree } from '../../src/cli/run/agree.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import type { Conduct } from '../../src/cli/run/conduct.ts';
import { engagement } from '../../src/contract/engagement.ts';
import type { Plan } from '../../src/contract/plan.ts';

const signedIn = {
  account: 'admin@muster.example',
  tenant: { id: 't', domain: 'muster.example', name: 'Muster' },
};

const openPlan: Plan = {
  purpose: 'apply',
  by: signedIn,
  lines: [
    {
      kind: 'application',
      key: 'application',
      group: 'app',
      title: { en: 'App registration', de: 'App-Registrierung' },
      sign: 'change',
      changes: [{ aspect: 'displayName', from: 'old', to: 'new' }],
      requests: [],
      scope: 'Application.ReadWrite.All',
      waitsFor: ['Cloud Application Administrator'],
    },
  ],
  findings: [],
  leaves: [],
};
const stoppedPlan: Plan = {
  ...openPlan,
  findings: [{ stops: true, problem: { code: 'policy-forbids-secrets' } }],
};

const practiceOf = (practice: boolean) =>
  engagement.parse({
    summary: {
      id: 'teamspace-x',
      guide: 'teamspace',
      customer: 'Muster',
      practice,
      cloud: 'global',
      createdAt: '2031-05-06T07:08:09Z',
      progress: { done: 0, of: 1 },
    },
    answers: {},
    issues: [],
    known: {},
    checklist: { parts: [] },
    running: false,
  });

interface Scene {
  readonly typed: string;
  readonly yes?: boolean;
  readonly practice?: boolean;
  readonly plan?: Plan;
  readonly purpose?: Conduct['purpose'];
}

/** A person who types one line, before an engine that makes one plan. */
async function ask({ typed, yes = false, practice = false, plan = openPlan, purpose = 'apply' }: Scene) {
  const told: string[] = [];
  const operations: string[] = [];
  const terminal: Terminal = {
    language: 'en',
    out: (text) => told.push(text),
    tell: (text) => told.push(text),
    isInteractive: true,
    hasColour: false,
    ask: async (question) => {
      told.push(question);
      return typed;
    },
    askHidden: async () => '',
    interrupted: new AbortController().signal,
  };
  const given = {
    guide: 'teamspace',
    answers: undefined,
    practice: false,
    cloud: 'global',
    account: undefined,
    azureAccount: undefined,
    signIn: undefined,
    engagement: undefined,
    data: undefined,
    json: false,
    lang: undefined,
    practiceVaultInMemory: false,
    adopt: undefined,
    yes,
  };
  const engine = {
    call: async (operation: string) => {
      operations.push(operation);
      return { type: 'value', value: plan } as const;
    },
    subscribe: () => () => undefined,
  };
  const agreed = await agree.ask(
    { engine, purpose, given, terminal },
    { engagement: practiceOf(practice), signedIn },
  );
  return { agreed, told, operations };
}

test('a person sees the plan, who and where, before a question that only yes answers', async () => {
  const { agreed, told } = await ask({ typed: 'y' });
  expect(agreed.ok).toBe(true);
  expect(told).toEqual([
    'App',
    '  ~ App registration · Needs Cloud Application Administrator',
    '      displayName: old → new',
    '',
    '0 to create, 1 to change',
    'Nothing has been written yet.',
    'Register the app in Muster (muster.example)? [y/N]',
  ]);
});

test.each(['', 'n', 'yess', 'okay'])('%j is no yes', async (typed) => {
  const { agreed } = await ask({ typed });
  expect(agreed).toEqual({ ok: false, failure: { is: 'problem', problem: { code: 'cancelled' } } });
});

test('what stops the plan is not asked about', async () => {
  const { agreed, told } = await ask({ typed: 'y', plan: stoppedPlan });
  expect(agreed).toMatchObject({ failure: { problem: { code: 'policy-forbids-secrets' } } });
  expect(told.join()).not.toContain('Register the app');
});

test.each([
  ['--yes', { yes: true }],
  ['a practice tenant', { practice: true }],
  ['a check', { purpose: 'check' }],
] as const)('%s costs no plan and no question', async (_name, scene) => {
  const { agreed, told, operations } = await ask({ typed: 'n', ...scene });
  expect([agreed.ok, told, operations]).toEqual([true, [], []]);
});
