/** What one look at a text may cost: no step sees more characters than this. */
export const MOST_CHARACTERS = 32_000;
const SCANNED = 500_000;
const EDGE = 4_000;
const AROUND = 400;

/** Most telling first: what a long log is cut down to. Found without regard to what begins them (Error, error). */
const TELLING: readonly (readonly string[])[] = [
  ['AADSTS', 'error_codes', '5.7.', 'equest_', 'uthorization_'],
  ['rror', 'RROR', 'ehler', 'xception', 'enied', 'erweigert', 'ailed', 'efused'],
];
const MOST_WINDOWS = Math.floor((MOST_CHARACTERS - 2 * EDGE) / (2 * AROUND + 1)) - 1;

/** A text too long to read is cut to its two ends and to the places that speak of an error, in their order. */
export function bound(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const scanned = text.slice(0, SCANNED);
  const found: number[] = [];
  for (const tier of TELLING) found.push(...places(scanned, tier).slice(0, MOST_WINDOWS - found.length));
  const windows = found.sort((a, b) => a - b).map((at) => text.slice(Math.max(0, at - AROUND), at + AROUND));
  return [text.slice(0, EDGE), ...windows, text.slice(-EDGE)].join('\n');
}

/** In the order of the text, none inside the window of the one before. */
function places(text: string, markers: readonly string[]): number[] {
  const all = markers.flatMap((marker) => placesOf(text, marker)).sort((a, b) => a - b);
  return all.filter((at, nth) => nth === 0 || at - (all[nth - 1] ?? 0) > AROUND / 2);
}

function placesOf(text: string, marker: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(marker); at !== -1; at = text.indexOf(marker, at + AROUND)) {
    if (found.push(at) === MOST_WINDOWS) break;
  }
  return found;
}
