import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { isFirstScreen } from '../state/first-screen.ts';

const useStyles = makeStyles({
  title: {
    fontSize: '20px',
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
});

/** The heading of a screen, and the page's title. Focus goes to it when the screen changes: a reader begins there. */
export function ScreenTitle({
  children,
  className,
}: {
  readonly children: string;
  readonly className?: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const styles = useStyles();
  useEffect(() => {
    if (!isFirstScreen()) heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${children} · Entrada`;
  }, [children]);
  return (
    <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.title, className)}>
      {children}
    </h1>
  );
}

/** Where focus goes when what had it is no more. */
export function focusTitle(): void {
  document.querySelector('h1')?.focus();
}
