import type {
  Act,
  Mark,
  Said,
  SketchButton,
  SketchChoice,
  SketchElement,
  SketchField,
  SketchNote,
  SketchOption,
  SketchTable,
} from '../../../contract/sketch.ts';
import type { Text } from '../../../contract/text.ts';

/** Words to draw a page with; what they make is data. */

type Marking = (at: number) => Mark;
const doing =
  (act: Act): Marking =>
  (at) => ({ at, act });

export const open = doing('open');
export const press = doing('press');
export const fillIn = doing('fill-in');
export const search = doing('search');
export const choose = doing('choose');
export const tick = doing('tick');
export const turnOn = doing('turn-on');
export const copy = doing('copy');
export const compare = doing('compare');
export const wait = doing('wait');

const marked = (mark: Mark | undefined): { mark?: Mark } => (mark === undefined ? {} : { mark });

/** The same in both languages: a name that Microsoft does not translate. */
export const same = (words: string): Text => ({ en: words, de: words });

/** A value to copy, `${clientId}`. */
export const value = (template: string): Said => ({ value: template });
export const BAR: Said = { bar: true };
export const DOTS: Said = { secret: true };

export const field = (label: Text, shows: Said, mark?: Mark): SketchField => ({
  kind: 'field',
  label,
  shows,
  ...marked(mark),
});

export const button = (label: Text, mark?: Mark): SketchButton => ({
  kind: 'button',
  label,
  ...marked(mark),
});

export const note = (label: Text, mark?: Mark): SketchNote => ({ kind: 'note', label, ...marked(mark) });

export const bars = (lines: number): SketchElement & { kind: 'bars' } => ({ kind: 'bars', lines });

export const chosen = (label: Said, mark?: Mark): SketchOption => ({ label, chosen: true, ...marked(mark) });
export const other = (label: Said = BAR): SketchOption => ({ label });

const choiceAs =
  (as: SketchChoice['as']) =>
  (...options: SketchOption[]): SketchChoice => ({ kind: 'choice', as, options });

export const radios = choiceAs('radio');
export const checks = choiceAs('check');
export const switches = choiceAs('switch');
export const tabs = choiceAs('tab');

type Row = SketchTable['rows'][number];

export const row = (cells: Said[], mark?: Mark): Row => ({ cells, ...marked(mark) });

export const table = (columns: Text[], ...rows: Row[]): SketchTable => ({ kind: 'table', columns, rows });

export type InDialog = Exclude<SketchElement, { kind: 'dialog' }>;

export const dialog = (title: Text, ...elements: InDialog[]): SketchElement => ({
  kind: 'dialog',
  title,
  elements,
});
