import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { NARROW } from './narrow.ts';

const useStyles = makeStyles({
  bar: {
    display: 'inline-block',
    height: '6px',
    maxWidth: '100%',
    borderRadius: '3px',
    verticalAlign: 'middle',
    backgroundColor: tokens.colorNeutralStroke2,
  },
  lines: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 0', width: '100%' },
  further: { [NARROW]: { display: 'none' } },
});

/** Uneven like text, and the same at every look. */
const WIDTHS = ['72%', '54%', '84%', '62%', '46%'] as const;

export const widthOf = (index: number): string => WIDTHS[index % WIDTHS.length] ?? '60%';

interface Props {
  readonly width?: string;
  readonly className?: string;
}

/** Text of no interest, or of a value that is not known yet. */
export function Bar({ width = '60%', className }: Props) {
  return <span aria-hidden="true" className={mergeClasses(useStyles().bar, className)} style={{ width }} />;
}

/** Lines of it; a narrow drawing makes do with one. */
export function Bars({ lines }: { readonly lines: number }) {
  const styles = useStyles();
  return (
    <div className={styles.lines}>
      {Array.from({ length: lines }, (_, index) => (
        <Bar key={index} width={widthOf(index)} {...(index > 0 ? { className: styles.further } : {})} />
      ))}
    </div>
  );
}
