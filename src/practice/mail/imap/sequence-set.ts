/** `1,3:5,7:*`: whether a number is meant. */
export type SequenceSet = (number: number) => boolean;

const RANGES_AT_MOST = 1_000;
const wellFormed = /^([1-9]\d{0,9}|\*)(:([1-9]\d{0,9}|\*))?$/;

/** @param highest what `*` stands for */
export function readSequenceSet(text: string, highest: number): SequenceSet | undefined {
  const written = text.split(',');
  if (written.length > RANGES_AT_MOST || !written.every((range) => wellFormed.test(range))) return undefined;
  const ranges = written.map((range) => {
    const [from = 0, to = from] = range.split(':').map((end) => (end === '*' ? highest : Number(end)));
    return [Math.min(from, to), Math.max(from, to)] as const;
  });
  return (number) => ranges.some(([from, to]) => number >= from && number <= to);
}

/** The highest number that is named, to be held against what there is. */
export function highestIn(text: string): number {
  return Math.max(...text.split(/[,:]/).map((end) => (end === '*' ? 0 : Number(end))));
}
