/** One HTTP request, from when to when in the order of all beginnings and endings. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

let moment = 0;

/** Counts by order, not by time: whether one waited for another does not depend on how fast a clock ticks. */
export class Tally {
  readonly spans: Span[] = [];

  async count<Value>(request: () => Promise<Value>): Promise<Value> {
    const start = (moment += 1);
    try {
      return await request();
    } finally {
      this.spans.push({ start, end: (moment += 1) });
    }
  }
}

/** The longest chain of requests each of which began after the one before had ended. */
export function longestChain(spans: readonly Span[]): number {
  let length = 0;
  let free = -1;
  for (const { start, end } of [...spans].sort((one, other) => one.end - other.end)) {
    if (start <= free) continue;
    length += 1;
    free = end;
  }
  return length;
}
