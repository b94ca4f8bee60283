import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** For those who listen. `live`: said aloud when it changes. */
export function VisuallyHidden({
  children,
  live,
}: {
  readonly children: ReactNode;
  readonly live?: boolean;
}) {
  return (
    <span role={live === true ? 'status' : undefined} className={useStyles().hidden}>
      {children}
    </span>
  );
}
