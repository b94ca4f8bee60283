import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark12Filled } from '@fluentui/react-icons/svg/checkmark';
import type { SketchChoice, SketchOption } from '../../contract/sketch.ts';
import { Bar, widthOf } from './bar.tsx';
import { Marked } from './marked.tsx';
import { useDrawnWords } from './use-drawn-words.ts';

const useStyles = makeStyles({
  choice: { width: '100%', display: 'flex', flexDirection: 'column', gap: '6px' },
  row: { flexDirection: 'row', flexWrap: 'wrap', columnGap: '12px', alignItems: 'center' },
  label: { color: tokens.colorNeutralForeground3 },
  option: { display: 'flex', alignItems: 'flex-start', gap: '6px', padding: '2px 6px 2px 4px' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'break-word' },
  sign: {
    flexShrink: 0,
    width: '14px',
    height: '14px',
    marginTop: '1px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '2px',
    '& > svg': { display: 'block' },
  },
  radio: { borderRadius: '7px' },
  radioOn: {
    boxShadow: `inset 0 0 0 2px ${tokens.colorNeutralBackground1}`,
    backgroundColor: 'currentColor',
  },
  switch: { width: '26px', borderRadius: '7px' },
  switchOn: {
    backgroundColor: 'currentColor',
    backgroundImage: `radial-gradient(circle at calc(100% - 6px) 50%, ${tokens.colorNeutralBackground1} 4px, transparent 4.5px)`,
  },
  tab: { padding: '2px 8px', borderBottom: '2px solid transparent' },
  current: { borderBottomColor: 'currentColor' },
});

/** Radio buttons, ticks, switches or tabs. */
export function DrawnChoice({ choice }: { readonly choice: SketchChoice }) {
  const styles = useStyles();
  const { draw } = useDrawnWords();
  const isTabs = choice.as === 'tab';
  return (
    <div aria-hidden="true" className={mergeClasses(styles.choice, isTabs && styles.row)}>
      {choice.label !== undefined && <div className={styles.label}>{draw(choice.label)}</div>}
      {choice.options.map((option, index) => (
        <Marked
          key={index}
          mark={option.mark}
          className={
            isTabs
              ? mergeClasses(styles.tab, option.chosen && option.mark === undefined && styles.current)
              : styles.option
          }
        >
          {!isTabs && <Sign as={choice.as} isChosen={option.chosen === true} />}
          <OptionWords option={option} index={index} isTab={isTabs} />
        </Marked>
      ))}
    </div>
  );
}

function Sign({ as, isChosen }: { readonly as: SketchChoice['as']; readonly isChosen: boolean }) {
  const styles = useStyles();
  const looks = {
    radio: [styles.radio, styles.radioOn],
    switch: [styles.switch, styles.switchOn],
    check: [],
    tab: [],
  } as const;
  const [shape, on] = looks[as];
  return (
    <span className={mergeClasses(styles.sign, shape, isChosen && on)}>
      {isChosen && as === 'check' && <Checkmark12Filled />}
    </span>
  );
}

interface WordsProps {
  readonly option: SketchOption;
  readonly index: number;
  readonly isTab: boolean;
}

function OptionWords({ option, index, isTab }: WordsProps) {
  const styles = useStyles();
  const { drawSaid } = useDrawnWords();
  const words = drawSaid(option.label);
  return <span className={styles.words}>{words ?? <Bar width={isTab ? '48px' : widthOf(index)} />}</span>;
}
