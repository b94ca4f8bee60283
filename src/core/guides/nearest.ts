/** Least number of letters to insert, delete or replace to come from one word to the other. */
function distance(from: string, to: string): number {
  const letters = Array.from(to);
  let row = [...letters.keys(), letters.length];
  for (const [line, letter] of Array.from(from).entries()) {
    const next = [line + 1];
    for (const [column, other] of letters.entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[letters.length] ?? 0;
}

/** The known word that was most likely meant, or nothing when none is near. Case does not count. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const given = word.slice(0, 120).toLowerCase();
  const allowed = Math.max(2, Math.floor(given.length / 3));
  const ranked = known
    .map((candidate) => ({ candidate, far: distance(given, candidate.toLowerCase()) }))
    .sort((one, other) => one.far - other.far);
  const best = ranked[0];
  return best !== undefined && best.far <= allowed ? best.candidate : undefined;
}
