import { z } from 'zod';
import { text } from './text.ts';

/**
 * A page of a portal, drawn: schematic, with the real values in it. In a guide a value may hold `${name}`, and what
 * carries `for` belongs to that choice; in a step the values are filled in and what is not chosen is gone.
 */
const forChoices = z.array(z.string()).optional();

/** What a person does there. */
const act = z.enum([
  'open',
  'press',
  'fill-in',
  'search',
  'choose',
  'tick',
  'turn-on',
  'copy',
  'compare',
  'wait',
]);
export type Act = z.infer<typeof act>;

/** A highlight: its place in the order in which a person acts, from 1. */
const mark = z.strictObject({ at: z.int().positive(), act });
export type Mark = z.infer<typeof mark>;

/** The portal's own words, a value to copy (absent while not known), a secret (dots), or text of no interest (a bar). */
const said = z.union([
  text,
  z.strictObject({ value: z.string().optional() }),
  z.strictObject({ secret: z.literal(true) }),
  z.strictObject({ bar: z.literal(true) }),
]);
export type Said = z.infer<typeof said>;

const field = z.strictObject({
  kind: z.literal('field'),
  for: forChoices,
  label: text,
  shows: said,
  mark: mark.optional(),
});
export type SketchField = z.infer<typeof field>;

const option = z.strictObject({
  for: forChoices,
  label: said,
  chosen: z.literal(true).optional(),
  mark: mark.optional(),
});
export type SketchOption = z.infer<typeof option>;

const choice = z.strictObject({
  kind: z.literal('choice'),
  for: forChoices,
  as: z.enum(['radio', 'check', 'switch', 'tab']),
  label: text.optional(),
  options: z.array(option),
});
export type SketchChoice = z.infer<typeof choice>;

const row = z.strictObject({ for: forChoices, cells: z.array(said), mark: mark.optional() });

const table = z.strictObject({
  kind: z.literal('table'),
  for: forChoices,
  columns: z.array(text),
  rows: z.array(row),
});
export type SketchTable = z.infer<typeof table>;

const button = z.strictObject({
  kind: z.literal('button'),
  for: forChoices,
  label: text,
  mark: mark.optional(),
});
export type SketchButton = z.infer<typeof button>;

/** What the product answers, such as a message that all is well. */
const note = z.strictObject({ kind: z.literal('note'), for: forChoices, label: text, mark: mark.optional() });
export type SketchNote = z.infer<typeof note>;

/** Text of no interest here. */
const bars = z.strictObject({ kind: z.literal('bars'), lines: z.int().positive() });

const inDialog = z.discriminatedUnion('kind', [field, choice, table, button, note, bars]);

const dialog = z.strictObject({
  kind: z.literal('dialog'),
  for: forChoices,
  title: text,
  elements: z.array(inDialog),
});

const element = z.discriminatedUnion('kind', [...inDialog.options, dialog]);
export type SketchElement = z.infer<typeof element>;

/** A menu: so many entries of no interest above and below the one that is meant. */
const nav = z.strictObject({ above: z.int(), current: text, below: z.int(), mark: mark.optional() });
export type SketchNav = z.infer<typeof nav>;

export const sketch = z.strictObject({
  product: text,
  /** The way there, `App registrations`, then the app's name. */
  trail: z.array(said),
  nav: nav.optional(),
  title: said,
  elements: z.array(element),
});
export type Sketch = z.infer<typeof sketch>;
