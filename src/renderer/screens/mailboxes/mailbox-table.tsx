import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { MailboxRow } from '../../../contract/mailboxes.ts';
import { mailboxKinds } from '../../../words/mail/mailbox-kinds.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { useTones } from '../../parts/tones.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { resultWords } from './result-words.ts';
import { ROW_LOOK, rowState } from './row-state.ts';
import { ROW_HEIGHT, useRowWindow } from './use-row-window.ts';

const HEIGHT = 440;
const COLUMNS = 'minmax(0, 5fr) minmax(0, 3fr) minmax(0, 7fr)';

const useStyles = makeStyles({
  table: {
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    // Around all of it: the rows would cover an outline of the frame.
    ':has(:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: { display: 'grid', gridTemplateColumns: COLUMNS, alignItems: 'center', columnGap: '16px' },
  head: { padding: '8px 16px', fontSize: '12px', color: tokens.colorNeutralForeground3 },
  frame: {
    maxHeight: `${String(HEIGHT)}px`,
    overflowY: 'auto',
    outlineStyle: 'none',
  },
  rows: { position: 'relative' },
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    height: `${String(ROW_HEIGHT)}px`,
    padding: '0 16px',
    cursor: 'pointer',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  cell: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  mark: { display: 'inline-flex', alignItems: 'center', gap: '8px', minWidth: 0 },
});

interface Props {
  readonly rows: readonly MailboxRow[];
  readonly chosen: string | undefined;
  readonly onChoose: (address: string) => void;
}

const idOf = (index: number): string => `mailbox-${String(index)}`;

/** Ten thousand rows are no more work than twenty: only those in sight are drawn. Arrow keys choose. */
export function MailboxTable({ rows, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const frame = useRef<HTMLDivElement>(null);
  const { from, to, onScroll, reveal } = useRowWindow(frame, { count: rows.length, height: HEIGHT });
  const at = rows.findIndex(({ address }) => address === chosen);
  const choose = (index: number) => {
    const row = rows[index];
    if (row === undefined) return;
    onChoose(row.address);
    reveal(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = MOVES[event.key]?.(at, rows.length);
    if (next === undefined) return;
    event.preventDefault();
    choose(Math.max(0, Math.min(rows.length - 1, next)));
  };
  return (
    <div className={styles.table}>
      <div className={mergeClasses(styles.line, styles.head)} aria-hidden>
        <span>{t('mailboxes.address')}</span>
        <span>{t('mailboxes.kind')}</span>
        <span>{t('mailboxes.result')}</span>
      </div>
      <div
        ref={frame}
        role="grid"
        tabIndex={0}
        aria-label={t('mailboxes.title')}
        aria-rowcount={rows.length}
        aria-colcount={3}
        {...(at >= from && at < to ? { 'aria-activedescendant': idOf(at) } : {})}
        className={styles.frame}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
      >
        <div
          role="rowgroup"
          className={styles.rows}
          style={{ height: `${String(rows.length * ROW_HEIGHT)}px` }}
        >
          {rows.slice(from, to).map((row, offset) => (
            <Row
              key={row.address}
              row={row}
              index={from + offset}
              isChosen={row.address === chosen}
              onChoose={choose}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

const PAGE = Math.floor(HEIGHT / ROW_HEIGHT) - 1;

const MOVES: Readonly<Partial<Record<string, (at: number, count: number) => number>>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_, count) => count - 1,
};

interface RowProps {
  readonly row: MailboxRow;
  readonly index: number;
  readonly isChosen: boolean;
  readonly onChoose: (index: number) => void;
}

function Row({ row, index, isChosen, onChoose }: RowProps) {
  const styles = useStyles();
  const tones = useTones();
  const speech = useSpeech();
  const { glyph, tone } = ROW_LOOK[rowState(row)];
  const kind = row.kind === undefined ? '' : speech.say(mailboxKinds[row.kind].name);
  return (
    <div
      id={idOf(index)}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isChosen}
      className={mergeClasses(styles.line, styles.row, isChosen && styles.chosen)}
      style={{ top: `${String(index * ROW_HEIGHT)}px` }}
      onClick={() => onChoose(index)}
    >
      <span role="gridcell" className={styles.cell} title={row.address}>
        {row.address}
      </span>
      <span role="gridcell" className={mergeClasses(styles.cell, styles.quiet)}>
        {kind}
      </span>
      <span role="gridcell" className={mergeClasses(styles.mark, tones[tone])}>
        <Glyph name={glyph} />
        <span className={styles.cell}>{resultWords(row, speech)}</span>
      </span>
    </div>
  );
}
