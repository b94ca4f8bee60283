import { describe, expect, test } from 'vitest';
import type { Text } from '../../../src/contract/text.ts';
import { findGuide, guides } from '../../../src/core/guides/catalog.ts';
import { facts, takeBackFacts } from '../../../src/core/guides/facts.ts';
import { guide as schema, type Guide } from '../../../src/core/guides/guide.ts';
import { namesIn } from '../../../src/core/guides/interpolate.ts';
import { resourceKind } from '../../../src/contract/plan.ts';

/** Every string of a value, with the path to it. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => strings(item, `${path}/${key}`));
}

const isText = (value: object): value is Text => 'en' in value && 'de' in value;

/** Every text in two languages, with the path to it. */
function texts(value: unknown, path = ''): [string, Text][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, item]) => texts(item, `${path}/${key}`));
}

const optionsOf = (guide: Guide): string[] =>
  guide.questions.flatMap((question) =>
    'options' in question ? question.options.map(({ value }) => value) : [],
  );
const refsOf = (guide: Guide): string[] => guide.resources.map(({ kind, key }) => `${kind} ${key}`);
const shownIn = (guide: Guide) =>
  guide.steps.flatMap(({ shows, byEntrada }) => [...shows, ...(byEntrada?.shows ?? [])]);
const linksOf = (guide: Guide): string[] =>
  guide.resources.flatMap((spec) =>
    (['application', 'principal', 'client', 'resource'] as const).flatMap((link) =>
      link in spec ? [String(spec[link as keyof typeof spec])] : [],
    ),
  );

test('a guide is found by its id, and an unknown id finds none', () => {
  expect(findGuide('teamspace')?.id).toBe('teamspace');
  expect(findGuide('teamspaces')).toBeUndefined();
});

describe.each(guides.map((guide) => [guide.id, guide] as const))('the guide %s', (_, guide) => {
  test('follows the schema and survives JSON', () => {
    expect(schema.parse(JSON.parse(JSON.stringify(guide)))).toEqual(guide);
  });

  test('names only answers, derived values and facts', () => {
    const answers = guide.questions.map(({ key }) => key);
    const known = [...answers, ...Object.keys(guide.derived), ...facts, ...takeBackFacts, 'each'];
    const unknown = strings(guide).filter(([, text]) => namesIn(text).some((name) => !known.includes(name)));
    expect(unknown).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
  });

  test('fills resources in with answers and derived values only, because facts come later', () => {
    const names = strings(guide.resources).flatMap(([, text]) => namesIn(text));
    expect(names.filter((name) => facts.some((fact) => fact === name))).toEqual([]);
  });

  test('keeps placeholders out of the sentences, which nobody fills in', () => {
    expect(texts(guide).filter(([, { en, de }]) => namesIn(en + de).length > 0)).toEqual([]);
  });

  test('derives from answers that exist', () => {
    const keys = guide.questions.map(({ key }) => key);
    expect(Object.values(guide.derived).filter(({ from }) => !keys.includes(from))).toEqual([]);
    expect(keys).toContain(guide.nameQuestion);
  });

  test('links resources, steps and connections to resources that exist', () => {
    const refs = refsOf(guide);
    const keys = guide.resources.map(({ key }) => key);
    const shown = shownIn(guide).map(({ kind, key }) => `${kind} ${key}`);
    const kinds = guide.resources.map(({ kind }) => `${kind} *`);
    expect(shown.filter((ref) => ![...refs, ...kinds].includes(ref))).toEqual([]);
    expect(linksOf(guide).filter((key) => !keys.includes(key))).toEqual([]);
    expect(guide.connections.filter(({ resource }) => !keys.includes(resource))).toEqual([]);
    expect(shown.filter((ref) => !resourceKind.safeParse(ref.split(' ')[0]).success)).toEqual([]);
  });

  test('shows every resource in some step', () => {
    const shown = shownIn(guide).map(({ kind, key }) => `${kind} ${key === '*' ? '${each}' : key}`);
    expect(refsOf(guide).filter((ref) => !shown.includes(ref))).toEqual([]);
  });

  test('shows aspects that its resources have', () => {
    const permissions = guide.resources.flatMap((spec) => {
      if (spec.kind === 'app-role-assignment') return [spec.value];
      return spec.kind === 'delegated-permission-grant' ? spec.scopes : [];
    });
    const aspects = [
      'appId',
      'displayName',
      'signInAudience',
      'web.redirectUris',
      'web.implicitGrantSettings',
      'publicClient.redirectUris',
      'isFallbackPublicClient',
      // Of Exchange's copy of the app: that it was reached at all, and its object id.
      'connection',
      'ObjectId',
      ...permissions.map((value) => `requiredResourceAccess/${value}`),
    ];
    const shown = shownIn(guide).flatMap(({ aspect }) => aspect ?? []);
    expect(shown.filter((aspect) => !aspects.includes(aspect))).toEqual([]);
  });

  test('selects by options that exist, each named once in all questions', () => {
    const options = optionsOf(guide);
    const chosen = [...guide.resources, ...guide.steps, ...guide.connections].flatMap(
      (each) => each.for ?? [],
    );
    const asked = [...chosen, ...guide.steps.flatMap(({ byEntrada }) => byEntrada?.for ?? [])];
    expect(asked.filter((name) => !options.includes(name))).toEqual([]);
    expect(new Set(options).size).toBe(options.length);
  });

  test('says why a step is not needed wherever it may not be', () => {
    expect(guide.steps.filter((step) => step.for !== undefined && step.notNeeded === undefined)).toEqual([]);
  });

  test('speaks two languages everywhere, each its own', () => {
    // Drawings hold names as well: `sketches.test.ts` knows which.
    const same = (path: string, { en, de }: Text): boolean =>
      en === de && !path.includes('/portal/sketch/') && !/\/(section|options\/\d+\/help|label)$/.test(path);
    const wrong = texts(guide).filter(
      ([path, text]) => text.en.trim() === '' || text.de.trim() === '' || same(path, text),
    );
    expect(wrong).toEqual([]);
  });

  test('writes plainly: no exclamation marks, no double spaces, sentences that end', () => {
    const prose = texts(guide).flatMap(([path, { en, de }]) => [
      [path, en],
      [path, de],
    ]);
    expect(prose.filter(([, text]) => /!|\s{2}|\s$|^\s/.test(text ?? ''))).toEqual([]);
    const sentences = guide.steps.flatMap(({ what, why, document }) => [what, why, document]);
    expect(sentences.flatMap(({ en, de }) => [en, de]).filter((text) => !/[.“"]$/.test(text))).toEqual([]);
  });

  test('lists its steps part by part, each id once', () => {
    const parts = guide.parts.map(({ id }) => id);
    const order = guide.steps.map(({ part }) => parts.indexOf(part));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(new Set(order).size).toBe(parts.length);
    expect(new Set(guide.steps.map(({ id }) => id)).size).toBe(guide.steps.length);
  });

  test('has a script wherever it says so', () => {
    const scripted = guide.steps.filter(({ shows, script }) => shows.length > 0 || script !== undefined);
    expect(guide.steps.filter(({ modes }) => modes.script === true)).toEqual(scripted);
  });
});
