const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `1-Feb-2026` as the beginning of that day, milliseconds. */
export function searchDate(text: string): number | undefined {
  const [, day = '', month = '', year = ''] = /^"?(\d{1,2})-([a-z]{3})-(\d{4})"?$/i.exec(text) ?? [];
  const order = months.indexOf(month.toLowerCase());
  return order < 0 ? undefined : Date.UTC(Number(year), order, Number(day));
}

export function dayOf(at: number): number {
  return Math.floor(at / 86_400_000) * 86_400_000;
}
