import { describe, expect, test } from 'vitest';
import type { Step } from '../../../src/contract/checklist.ts';
import type { Answers } from '../../../src/contract/guides.ts';
import type { Mark, Sketch } from '../../../src/contract/sketch.ts';
import { guides } from '../../../src/core/guides/catalog.ts';
import type { Guide } from '../../../src/core/guides/guide.ts';
import { checklistOf } from '../../../src/core/reconcile/checklist.ts';
import { completeAnswers } from '../../../src/core/guides/answers.ts';
import { facts } from '../../../src/core/guides/facts.ts';

/** Where the client secret is seen or entered. */
const WITH_DOTS: Readonly<Record<string, readonly string[]>> = {
  teamspace: ['note-the-value', 'interface-values'],
  smartspace: ['note-the-value'],
  'azure-digital-twins': ['verify-secret', 'note-the-value'],
  'entrada-sign-in': [],
};

/** Names, words that German shares, and the Smartspace portal, which speaks English only. */
const SPELT_ALIKE = [
  '(Smartspace)',
  '+',
  'API',
  'Access control',
  'Add',
  'Azure Digital Twins',
  'Azure Service Management',
  'Bash',
  'Cloud Shell',
  'Entrada',
  'ID',
  'Integrations',
  'Logging',
  'Manifest',
  'Message',
  'Microsoft Entra ID',
  'Microsoft Graph',
  'Name',
  'Office 365 Exchange Online',
  'Search and add serviceprincipals',
  'Service Principal',
  'Smartspace Admin Portal',
  'Status',
  'Time',
  'User',
  'Web',
  'openid',
  'profile',
  'requiredResourceAccess',
  'teamspace',
];

/** Words of a drawing that are the same in English and German. */
function sameIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('en' in part && 'de' in part) return part.en === part.de ? [String(part.en)] : [];
  return Object.values(part).flatMap(sameIn);
}

/** Every number of a drawing, in no order. */
function numbersIn(part: unknown): number[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('at' in part && 'act' in part) return [(part as Mark).at]; // only a mark has both
  return Object.values(part).flatMap(numbersIn);
}

const sketched = (guide: Guide) =>
  guide.steps.flatMap(({ id, portal }) => (portal.sketch === undefined ? [] : [{ id, ...portal.sketch }]));

/** Every answer that selects something: each option of each single choice, and every one of the others. */
function answersOf(guide: Guide): Answers[] {
  const base = Object.fromEntries(
    guide.questions.flatMap((question): [string, string | string[]][] => {
      if (question.type === 'choices') return [[question.key, question.options.map(({ value }) => value)]];
      if (question.type === 'https-url') return [[question.key, 'https://muster.example']];
      return question.type === 'text' ? [[question.key, `${question.key} of Muster`]] : [];
    }),
  );
  const variants = guide.questions.flatMap((question) =>
    question.type === 'choice'
      ? question.options.map(({ value }) => ({ ...base, [question.key]: value }))
      : [],
  );
  return [base, ...variants];
}

/** The steps as the window gets them, with all that can be known or with nothing known yet. */
function stepsOf(guide: Guide, answers: Answers, isKnown: boolean): Step[] {
  const tenant = { id: '11111111-1111-1111-1111-111111111111', domain: 'muster.example' };
  const places = { signInEndpoint: 'https://login.example', entraPortal: 'https://entra.example' };
  return checklistOf({
    guide,
    answers,
    entries: [],
    ...(isKnown ? { tenant, places } : {}),
  }).parts.flatMap(({ steps }) => steps);
}

const sketchesOf = (guide: Guide, answers: Answers): [string, Sketch][] =>
  stepsOf(guide, answers, true).flatMap(({ id, portal }): [string, Sketch][] =>
    portal.sketch === undefined ? [] : [[id, portal.sketch]],
  );

describe.each(guides.map((guide) => [guide.id, guide] as const))('the drawings of %s', (_, guide) => {
  test('are there for every step that has a way through a portal, and for no other', () => {
    const drawn = guide.steps.filter(({ portal }) => portal.sketch !== undefined).map(({ id }) => id);
    const shown = guide.steps.filter(({ modes }) => modes.portal === true).map(({ id }) => id);
    expect(drawn).toEqual(shown);
  });

  test('number what a person does from 1 without a gap, whatever is answered', () => {
    const wrong = answersOf(guide).flatMap((answers) =>
      sketchesOf(guide, answers).filter(([, sketch]) => {
        const numbers = numbersIn(sketch).toSorted((one, next) => one - next);
        return numbers.length === 0 || numbers.some((number, index) => number !== index + 1);
      }),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  test('name no value that nothing fills in, and hold none of their own', () => {
    const drawn = JSON.stringify(answersOf(guide).flatMap((answers) => sketchesOf(guide, answers)));
    expect(drawn).not.toContain('${');
    expect(JSON.stringify(sketched(guide))).not.toMatch(/secretText|password/i);
  });

  test('show a bar, not a guess, for what is not known yet', () => {
    const unknown = [...facts].filter((name) => !Object.hasOwn(completeAnswers(guide, {}), name));
    const values = JSON.stringify(stepsOf(guide, {}, false).map(({ portal }) => portal.sketch ?? null));
    for (const name of unknown) expect(values).not.toContain(name);
  });

  test('draw the secret as dots, in the steps where it is seen or entered', () => {
    const dotted = sketched(guide).filter((sketch) => JSON.stringify(sketch).includes('"secret":true'));
    expect(dotted.map(({ id }) => id)).toEqual(WITH_DOTS[guide.id]);
  });

  test('say which values they hold, so that those are not listed twice', () => {
    for (const { id, portal } of stepsOf(guide, answersOf(guide)[0] ?? {}, true)) {
      const drawing = JSON.stringify(portal.sketch ?? '');
      const isIn = (value = ''): boolean => drawing.includes(JSON.stringify({ value }));
      const known = portal.values.filter(({ value = '' }) => value !== '');
      expect(known.map(({ drawn, value }) => ({ id, value, isDrawn: drawn === true }))).toEqual(
        known.map(({ value }) => ({ id, value, isDrawn: isIn(value) })),
      );
    }
  });
});

test('words that are the same in both languages are names, or are spelt alike', () => {
  const same = guides.flatMap((guide) => sketched(guide).flatMap(sameIn));
  const permissions = /[._]/;
  expect([...new Set(same)].filter((word) => !permissions.test(word)).toSorted()).toEqual(SPELT_ALIKE);
});
