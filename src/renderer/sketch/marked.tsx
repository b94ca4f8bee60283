import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Mark } from '../../contract/sketch.ts';
import { NumberMark } from './number-mark.tsx';

const useStyles = makeStyles({
  place: { position: 'relative', borderRadius: '4px', color: tokens.colorNeutralForeground3, minWidth: 0 },
  marked: {
    color: tokens.colorNeutralForeground1,
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
  },
});

interface Props {
  readonly mark: Mark | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Leads the eye: a frame and a number around what a person acts on. Everything else stays dim. */
export function Marked({ mark, className, children }: Props) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.place, className, mark !== undefined && styles.marked)}>
      {children}
      {mark !== undefined && <NumberMark at={mark.at} isOnCorner />}
    </div>
  );
}
