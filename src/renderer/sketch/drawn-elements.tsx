import { makeStyles } from '@fluentui/react-components';
import type { SketchElement } from '../../contract/sketch.ts';
import { Bars } from './bar.tsx';
import { DrawnButton } from './drawn-button.tsx';
import { DrawnChoice } from './drawn-choice.tsx';
import { DrawnField } from './drawn-field.tsx';
import { DrawnNote } from './drawn-note.tsx';
import { DrawnTable } from './drawn-table.tsx';
import { NARROW } from './narrow.ts';

const useStyles = makeStyles({
  /** Buttons stand side by side, everything else takes a line. */
  elements: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: '8px 12px',
    [NARROW]: { rowGap: '6px' },
  },
});

export function DrawnElements({ elements }: { readonly elements: readonly SketchElement[] }) {
  return (
    <div className={useStyles().elements}>
      {elements.map((element, index) => (
        <DrawnElement key={index} element={element} />
      ))}
    </div>
  );
}

/** A dialog stands beside the others: the page draws it. */
function DrawnElement({ element }: { readonly element: SketchElement }) {
  switch (element.kind) {
    case 'field':
      return <DrawnField field={element} />;
    case 'choice':
      return <DrawnChoice choice={element} />;
    case 'table':
      return <DrawnTable table={element} />;
    case 'button':
      return <DrawnButton button={element} />;
    case 'note':
      return <DrawnNote note={element} />;
    case 'dialog':
      return null;
    case 'bars':
      return <Bars lines={element.lines} />;
  }
}
