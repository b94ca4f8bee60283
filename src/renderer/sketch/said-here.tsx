import { makeStyles } from '@fluentui/react-components';
import type { Said } from '../../contract/sketch.ts';
import { Bar } from './bar.tsx';
import { CopyValue } from './copy-value.tsx';
import { useDrawnWords } from './use-drawn-words.ts';

const useStyles = makeStyles({
  words: { padding: '4px 6px', overflowWrap: 'break-word', minWidth: 0 },
  place: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '24px',
    padding: '0 6px',
    letterSpacing: '1px',
    minWidth: '40px',
  },
});

interface Props {
  readonly said: Said;
  /** The name of a value, for those who do not see what it stands beside. */
  readonly what: string;
  readonly isInTable?: boolean;
}

/** The portal's words, a value to copy, dots for a secret, or a bar. */
export function SaidHere({ said, what, isInTable = false }: Props) {
  const styles = useStyles();
  const { draw } = useDrawnWords();
  if ('en' in said) {
    return (
      <div aria-hidden="true" className={styles.words}>
        {draw(said)}
      </div>
    );
  }
  if ('value' in said && said.value !== undefined && said.value !== '') {
    return <CopyValue value={said.value} what={what} isSmall={isInTable} />;
  }
  return (
    <div aria-hidden="true" className={styles.place}>
      {'secret' in said ? '••••••••' : <Bar width="70%" />}
    </div>
  );
}
