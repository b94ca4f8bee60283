export interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  /** Of the old file for what stays or goes, of the new one for what comes. */
  readonly line: number;
  readonly text: string;
}

const CONTEXT = 2;
const lines = (text: string): string[] => text.split(/\r\n|\r|\n/u);

function commonStart(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one[count] === other[count]) count += 1;
  return count;
}

/** The one place where two texts differ, with its surroundings. Empty where they are equal line by line. */
export function diffLines(before: string, after: string): DiffLine[] {
  const old = lines(before);
  const fresh = lines(after);
  const start = commonStart(old, fresh);
  if (start === old.length && start === fresh.length) return [];
  const end = commonStart(old.slice(start).reverse(), fresh.slice(start).reverse());
  const numbered = (sign: DiffLine['sign'], from: readonly string[], at: [number, number]): DiffLine[] =>
    from.slice(...at).map((text, index) => ({ sign, line: at[0] + index + 1, text }));
  return [
    ...numbered(' ', old, [Math.max(0, start - CONTEXT), start]),
    ...numbered('-', old, [start, old.length - end]),
    ...numbered('+', fresh, [start, fresh.length - end]),
    ...numbered(' ', old, [old.length - end, Math.min(old.length, old.length - end + CONTEXT)]),
  ];
}
