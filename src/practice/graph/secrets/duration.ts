const DAY_MS = 86_400_000;
const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const lengths = [365 * DAY_MS, 30 * DAY_MS, 7 * DAY_MS, DAY_MS, 3_600_000, 60_000, 1_000];

/** Milliseconds of an ISO 8601 duration; a year counts 365 days and a month 30. */
export function durationMs(text: string): number | undefined {
  const parts = DURATION.exec(text);
  if (parts === null) return undefined;
  return lengths.reduce((sum, length, at) => sum + Number(parts[at + 1] ?? 0) * length, 0);
}
