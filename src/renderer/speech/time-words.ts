const DAY = 86_400_000;

const STEPS = [
  { unit: 'year', ms: 365 * DAY, from: 730 * DAY },
  { unit: 'month', ms: 30.4 * DAY, from: 60 * DAY },
  { unit: 'day', ms: DAY, from: DAY },
  { unit: 'hour', ms: 3_600_000, from: 3_600_000 },
  { unit: 'minute', ms: 60_000, from: 0 },
] as const;

export const day = (iso: string, region: string): string =>
  new Intl.DateTimeFormat(region, { dateStyle: 'medium' }).format(new Date(iso));

export const minute = (iso: string, region: string): string =>
  new Intl.DateTimeFormat(region, { hour: '2-digit', minute: '2-digit' }).format(new Date(iso));

export const minuteAndSecond = (iso: string, region: string): string =>
  new Intl.DateTimeFormat(region, { timeStyle: 'medium' }).format(new Date(iso));

/** The minute, with the day before it when that is not today. */
export function moment(iso: string, region: string, now = new Date()): string {
  const isToday = new Date(iso).toDateString() === now.toDateString();
  return isToday ? minute(iso, region) : `${day(iso, region)}, ${minute(iso, region)}`;
}

/** "in 12 days", "vor 3 Monaten". */
export function inWords(iso: string, region: string, now = Date.now()): string {
  const distance = Date.parse(iso) - now;
  const step = STEPS.find(({ from }) => Math.abs(distance) >= from) ?? STEPS[4];
  const format = new Intl.RelativeTimeFormat(region, { numeric: 'auto' });
  return format.format(Math.round(distance / step.ms), step.unit);
}
