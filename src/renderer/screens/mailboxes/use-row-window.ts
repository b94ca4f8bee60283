import { useCallback, useState, type RefObject, type UIEvent } from 'react';

export const ROW_HEIGHT = 40;
const BEYOND = 8;

interface RowWindow {
  /** Which rows to draw: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
  /** Scrolls no farther than it takes to see the row. */
  readonly reveal: (index: number) => void;
}

/** Of a long list only the rows in sight are drawn. All rows have the same height. */
export function useRowWindow(
  frame: RefObject<HTMLElement | null>,
  { count, height }: { readonly count: number; readonly height: number },
): RowWindow {
  const [top, setTop] = useState(0);
  const reveal = useCallback(
    (index: number) => {
      const element = frame.current;
      if (element === null) return;
      const start = index * ROW_HEIGHT;
      if (start < element.scrollTop) element.scrollTo({ top: start });
      const end = start + ROW_HEIGHT - height;
      if (end > element.scrollTop) element.scrollTo({ top: end });
    },
    [frame, height],
  );
  const first = Math.floor(top / ROW_HEIGHT);
  return {
    from: Math.max(0, Math.min(first, count) - BEYOND),
    to: Math.min(count, first + Math.ceil(height / ROW_HEIGHT) + BEYOND),
    onScroll: (event) => setTop(event.currentTarget.scrollTop),
    reveal,
  };
}
