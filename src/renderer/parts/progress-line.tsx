import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    flexGrow: 1,
    height: '8px',
    borderRadius: '4px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: 'width',
    transitionDuration: '200ms',
    transitionTimingFunction: 'ease-out',
  },
  full: { backgroundColor: tokens.colorStatusSuccessBackground3 },
});

interface Props {
  readonly done: number;
  readonly of: number;
  /** Names the bar for those who do not see it; without it the numbers stand in words beside it. */
  readonly label?: string;
}

export function ProgressLine({ done, of, label }: Props) {
  const styles = useStyles();
  const named =
    label === undefined
      ? { 'aria-hidden': true }
      : {
          role: 'progressbar',
          'aria-label': label,
          'aria-valuemin': 0,
          'aria-valuemax': of,
          'aria-valuenow': done,
        };
  return (
    <div className={styles.track} {...named}>
      <div
        className={mergeClasses(styles.bar, of > 0 && done === of && styles.full)}
        style={{ width: `${of === 0 ? 0 : (100 * done) / of}%` }}
      />
    </div>
  );
}
