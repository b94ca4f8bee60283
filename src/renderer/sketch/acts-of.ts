import type { Act, Mark, Said, Sketch, SketchElement, SketchField } from '../../contract/sketch.ts';
import type { Text } from '../../contract/text.ts';

/** One numbered thing to do on a drawn page. */
export interface NumberedAct {
  readonly at: number;
  readonly act: Act;
  readonly what: Text;
}

interface Found {
  readonly mark: Mark | undefined;
  readonly what: Text | undefined;
}

/** In words, where it has any: a bar and a secret have none. */
function wordsOf(said: Said | undefined): Text | undefined {
  if (said === undefined) return undefined;
  if ('en' in said) return said;
  return 'value' in said && said.value !== undefined ? { en: said.value, de: said.value } : undefined;
}

/** What is searched for, chosen or opened is named; anything else goes by its label. */
function ofField({ label, shows, mark }: SketchField): Found {
  const shown = wordsOf(shows);
  if (shown === undefined || mark === undefined) return { mark, what: label };
  if (mark.act === 'search') return { mark, what: shown };
  if (mark.act !== 'choose' && mark.act !== 'open') return { mark, what: label };
  return { mark, what: { en: `${label.en}: ${shown.en}`, de: `${label.de}: ${shown.de}` } };
}

function foundIn(element: SketchElement): readonly Found[] {
  switch (element.kind) {
    case 'field':
      return [ofField(element)];
    case 'choice':
      return element.options.map(({ label, mark }) => ({ mark, what: wordsOf(label) }));
    case 'table':
      return element.rows.map(({ cells, mark }) => ({ mark, what: rowWords(cells, element.columns, mark) }));
    case 'button':
    case 'note':
      return [{ mark: element.mark, what: element.label }];
    case 'dialog':
      return element.elements.flatMap(foundIn);
    case 'bars':
      return [];
  }
}

/** More than this is an id: its column says more. */
const SHORT = 30;

/** A row is named by what it begins with; what is copied from it, by its column. */
function rowWords(
  cells: readonly Said[],
  columns: readonly Text[],
  mark: Mark | undefined,
): Text | undefined {
  if (mark?.act === 'copy')
    return columns[cells.findLastIndex((cell) => 'secret' in cell || 'value' in cell)];
  const words = wordsOf(cells[0]);
  return words === undefined || words.en.length > SHORT ? columns[0] : words;
}

/** What is to be done on the page, in the order of its numbers. */
export function actsOf({ nav, elements }: Sketch): readonly NumberedAct[] {
  const menu: Found[] = nav === undefined ? [] : [{ mark: nav.mark, what: nav.current }];
  return [...menu, ...elements.flatMap(foundIn)]
    .flatMap(({ mark, what }) => (mark === undefined || what === undefined ? [] : [{ ...mark, what }]))
    .toSorted((one, next) => one.at - next.at);
}
