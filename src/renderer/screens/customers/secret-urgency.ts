const MONTH = 30 * 86_400_000;

export type Urgency = 'ended' | 'soon' | 'later';

/** "soon": within a month, time to renew. */
export function secretUrgency(ends: string, now: number): Urgency {
  const left = Date.parse(ends) - now;
  if (left <= 0) return 'ended';
  return left < MONTH ? 'soon' : 'later';
}
