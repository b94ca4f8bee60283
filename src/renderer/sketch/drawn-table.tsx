import { makeStyles, tokens } from '@fluentui/react-components';
import type { SketchTable } from '../../contract/sketch.ts';
import { useSpeech } from '../speech/use-speech.ts';
import { Marked } from './marked.tsx';
import { SaidHere } from './said-here.tsx';
import { useDrawnWords } from './use-drawn-words.ts';

const useStyles = makeStyles({
  table: { width: '100%', display: 'grid' },
  line: {
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: 'subgrid',
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { padding: '2px 6px', color: tokens.colorNeutralForeground3 },
});

/** A row that counts is framed. Columns are as wide as what is in them. */
export function DrawnTable({ table: { columns, rows } }: { readonly table: SketchTable }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { draw } = useDrawnWords();
  const template = { gridTemplateColumns: `repeat(${columns.length}, auto)` };
  return (
    <div className={styles.table} style={template}>
      <div aria-hidden="true" className={styles.line}>
        {columns.map((column) => (
          <span key={column.en} className={styles.head}>
            {draw(column)}
          </span>
        ))}
      </div>
      {rows.map(({ cells, mark }, index) => (
        <Marked key={index} mark={mark} className={styles.line}>
          {cells.map((cell, at) => (
            <SaidHere
              key={at}
              said={cell}
              what={columns[at] === undefined ? '' : say(columns[at])}
              isInTable
            />
          ))}
        </Marked>
      ))}
    </div>
  );
}
