import { expect, test } from 'vitest';
import type { Sketch, SketchElement } from '../../src/contract/sketch.ts';
import { actsOf } from '../../src/renderer/sketch/acts-of.ts';
import { hyphenated } from '../../src/words/window/hyphens.ts';

const words = (en: string) => ({ en, de: en });

const page = (...elements: SketchElement[]): Sketch => ({
  product: words('Portal'),
  trail: [],
  title: words('Page'),
  elements,
});

const said = (sketch: Sketch) => actsOf(sketch).map(({ at, act, what }) => `${at} ${act} ${what.en}`);

test('the legend goes by the numbers, wherever on the page they stand', () => {
  const drawn = page(
    { kind: 'button', label: words('Grant'), mark: { at: 3, act: 'press' } },
    {
      kind: 'dialog',
      title: words('Dialog'),
      elements: [
        {
          kind: 'choice',
          as: 'check',
          options: [{ label: words('IMAP') }, { label: words('SMTP'), mark: { at: 2, act: 'tick' } }],
        },
      ],
    },
  );
  const nav = { above: 1, current: words('Permissions'), below: 1, mark: { at: 1, act: 'open' } } as const;
  expect(said({ ...drawn, nav })).toEqual(['1 open Permissions', '2 tick SMTP', '3 press Grant']);
});

test('a field goes by its label, unless what is searched for or chosen is known', () => {
  const field = (shows: { value?: string }, act: 'fill-in' | 'search' | 'choose') =>
    said(page({ kind: 'field', label: words('Role'), shows, mark: { at: 1, act } }));
  expect(field({ value: 'Reader' }, 'fill-in')).toEqual(['1 fill-in Role']);
  expect(field({ value: 'Reader' }, 'search')).toEqual(['1 search Reader']);
  expect(field({ value: 'Reader' }, 'choose')).toEqual(['1 choose Role: Reader']);
  expect(field({}, 'search')).toEqual(['1 search Role']);
});

test('a row goes by what it begins with, a long id and what is copied by its column', () => {
  const row = (cells: ({ value: string } | { secret: true })[], act: 'copy' | 'open') =>
    said(
      page({
        kind: 'table',
        columns: [words('Name'), words('ID')],
        rows: [{ cells, mark: { at: 1, act } }],
      }),
    );
  expect(row([{ value: 'teamspace' }, { value: '1b2c' }], 'open')).toEqual(['1 open teamspace']);
  expect(row([{ value: 'teamspace' }, { value: '1b2c' }], 'copy')).toEqual(['1 copy ID']);
  expect(row([{ value: 'teamspace' }, { secret: true }], 'copy')).toEqual(['1 copy ID']);
  expect(row([{ value: 'c1e7a766-080d-4c4b-8300-b958f78aa8fb' }], 'open')).toEqual(['1 open Name']);
});

test('long German words may break in a drawing, and read the same', () => {
  expect(hyphenated('Unternehmensanwendungen')).toBe('Unternehmens\u00ADanwendungen');
  expect(hyphenated('Neue Registrierung')).toBe('Neue Registrierung');
});
