import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Node, Parser } from 'web-tree-sitter';
import type { Answers } from '../../../src/contract/guides.ts';
import type { Shell } from '../../../src/contract/checklist.ts';
import { checkAnswers } from '../../../src/core/guides/answers.ts';
import { guides } from '../../../src/core/guides/catalog.ts';
import { facts, type Fact } from '../../../src/core/guides/facts.ts';
import type { Guide } from '../../../src/core/guides/guide.ts';
import { valuesOf, type Facts } from '../../../src/core/guides/interpolate.ts';
import { fillIn } from '../../../src/core/handover/scripts/fill-in.ts';
import { scriptFor, shellsFor } from '../../../src/core/handover/scripts/script-for.ts';
import { worker } from '../../../src/host/powershell/worker.ts';
import { loadParser } from '../../powershell/language/grammar.ts';
import { hostile } from './teamspace-scripts.ts';

let parser: Parser;

beforeAll(async () => {
  parser = await loadParser();
});

/** What each question takes that is as awkward as it may be; questions with a default are left to it. */
const given: Readonly<Record<string, Answers>> = {
  teamspace: {
    teamspaceUrl: 'https://xyz.teamspace.de',
    features: ['receiveMail', 'sendMail', 'teamsCalendar', 'callHistory', 'singleSignOn'],
    mailboxes: ["o'brien@contoso.com"],
  },
  smartspace: { smartspaceAppName: hostile, workspace: hostile, apiUrl: 'https://api.smartspace.example' },
  'azure-digital-twins': {
    access: 'both',
    instance: 'twins',
    subscription: hostile,
    redirectUris: ['http://localhost', 'https://app.example/callback'],
  },
  'entrada-sign-in': {},
};

const known = Object.fromEntries(
  facts.map((name): [Fact, string] => [name, '1111aaaa-1111-4111-8111-111111111111']),
);

/** Choices beside those, each with scripts of its own. */
const besides: Readonly<Record<string, Answers>> = {
  'azure-digital-twins': { credential: 'certificate', implicitFlow: 'implicitOn' },
};

interface Written {
  readonly step: string;
  readonly text: string;
}

function scripts(guide: Guide, shell: Shell, known: Facts): Written[] {
  const first = { ...given[guide.id], [guide.nameQuestion]: hostile };
  const second = besides[guide.id];
  const variants = second === undefined ? [first] : [first, { ...first, ...second }];
  return variants.flatMap((answers) => scriptsFor(guide, answers, { shell, known }));
}

function scriptsFor(
  guide: Guide,
  answers: Answers,
  { shell, known }: { shell: Shell; known: Facts },
): Written[] {
  expect(checkAnswers(guide, answers)).toEqual([]);
  const values = valuesOf(guide, answers, known);
  return guide.steps
    .filter((step) => shellsFor(step).includes(shell))
    .map((step) => ({ step: step.id, text: scriptFor({ guide, answers, values, step, shell }) }))
    .filter(({ text }) => !text.includes('do not need this step'));
}

function faults(node: Node): string[] {
  if (node.isError || node.isMissing)
    return [`${String(node.startPosition.row + 1)}: ${node.text.slice(0, 80)}`];
  return node.hasError ? node.children.flatMap(faults) : [];
}

const parsed = (text: string): string[] => {
  const tree = parser.parse(text);
  return tree === null ? ['nothing'] : faults(tree.rootNode);
};

test('the worker of the PowerShell process can be read', () => {
  expect(parsed(worker)).toEqual([]);
});

test('the script that takes back can be read', () => {
  const texts = guides.flatMap(({ takeBackScript }) => takeBackScript?.powershell ?? []);
  expect(texts.map((text) => parsed(fillIn(text, {}, 'powershell')))).toEqual([[]]);
});

test('the grammar sees what is broken', () => {
  expect(parsed("Write-Output 'x'\n")).toEqual([]);
  expect(parsed('if ($x {\n').length).toBeGreaterThan(0);
  expect(parsed("Write-Output 'x\n").length).toBeGreaterThan(0);
});

describe.each(guides.map((guide) => [guide.id, guide] as const))('%s', (_, guide) => {
  test.each([
    ['with ids', known],
    ['without', {}],
  ])('every PowerShell script %s can be read', (_, facts) => {
    const texts = scripts(guide, 'powershell', facts);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.map(({ step, text }) => ({ step, faults: parsed(text) }))).toEqual(
      texts.map(({ step }) => ({ step, faults: [] })),
    );
  });

  test.each([
    ['with ids', known],
    ['without', {}],
  ])('every script for the Azure CLI %s can be read by bash', (_, facts) => {
    for (const { step, text } of scripts(guide, 'azure-cli', facts)) {
      const { stderr } = spawnSync('bash', ['-n', '-s'], { input: text, encoding: 'utf8' });
      expect(`${step}: ${stderr}`).toBe(`${step}: `);
    }
  });

  test('every script that follows from resources ends with a result block, where it has an id to hand back', () => {
    const microsofts = guide.resources.flatMap((each) =>
      each.kind === 'resource-service-principal' && each.vendors !== true ? [each.key] : [],
    );
    const looksOnly = new Set(
      guide.steps
        .filter(({ shows }) =>
          shows.every(({ kind, key }) => kind === 'resource-service-principal' && microsofts.includes(key)),
        )
        .map(({ id }) => id),
    );
    for (const shell of ['powershell', 'azure-cli', 'microsoft-graph'] as const) {
      const written = new Set(guide.steps.filter(({ script }) => script !== undefined).map(({ id }) => id));
      const texts = scripts(guide, shell, known).filter(
        ({ step, text }) =>
          !written.has(step) && !looksOnly.has(step) && !text.includes('do not need this step'),
      );
      expect(texts.filter(({ text }) => !/END ENTRADA RESULT-----'?\n$/.test(text))).toEqual([]);
    }
  });
});
