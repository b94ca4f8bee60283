/**
 * How long the directory may take. No limit is documented; five minutes were not always enough in public reports,
 * so a run pauses then and can be resumed. Pauses in milliseconds.
 */
export const patience = {
  pauses: [1000, 2000, 4000, 8000, 15_000, 30_000],
  budgetMs: 5 * 60_000,
  /** A secret that we made less than this ago and that a look does not show is late, not gone. */
  recentMs: 5 * 60_000,
  /** A secret that was asked for less than this ago, with no answer noted, may still come to light. */
  unfinishedMs: 60_000,
} as const;

export function pause(attempt: number): number {
  return patience.pauses[Math.min(attempt, patience.pauses.length - 1)] ?? 30_000;
}
