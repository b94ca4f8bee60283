import { useRef, type KeyboardEvent, type RefObject } from 'react';

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Up, down, home and end choose another option of a list and take focus along. */
export function useArrowKeys(
  ids: readonly string[],
  chosen: string,
  choose: (id: string) => void,
): { ref: RefObject<HTMLDivElement | null>; onKeyDown: (event: KeyboardEvent) => void } {
  const ref = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    const next = move && ids[move(ids.indexOf(chosen), ids.length - 1)];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    ref.current?.querySelector<HTMLElement>(`[data-step="${next}"]`)?.focus();
  };
  return { ref, onKeyDown };
}
