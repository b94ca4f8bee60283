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

/** A row is named by what it begins with; what is copied from it, by the column of the dots. */
function rowWords(
  cells: readonly Said[],
  columns: readonly Text[],
  mark: Mark | undefined,
): Text | undefined {
  const secret = cells.findIndex((cell) => 'secret' in cell);
  return mark?.act === 'copy' && secret >= 0 ? columns[secret] : (wordsOf(cells[0]) ?? columns[0]);
}

/** What is to be done on the page, in the order of its numbers. */
export function actsOf({ nav, elements }: Sketch): readonly NumberedAct[] {
  const menu: Found[] = nav === undefined ? [] : [{ mark: nav.mark, what: nav.current }];
  return [...menu, ...elements.flatMap(foundIn)]
    .flatMap(({ mark, what }) => (mark === undefined || what === undefined ? [] : [{ ...mark, what }]))
    .toSorted((one, next) => one.at - next.at);
}
