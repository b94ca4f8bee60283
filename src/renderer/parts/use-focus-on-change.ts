import { useEffect, useRef, type RefObject } from 'react';

/** Gives focus to an element when what it holds is exchanged, so that focus does not fall off the page. */
export function useFocusOnChange(shown: string): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (!element.current?.contains(document.activeElement)) element.current?.focus();
  }, [shown]);
  return element;
}
