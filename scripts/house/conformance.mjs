import { existsSync, readFileSync } from 'node:fs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ watching: number } | { side: string, of: string, status: number, problems: string[] }} Line */

const MOST_SHOWN = 20;

/**
 * Every exchange with a practice cloud's Microsoft Graph that broke the published schemas, one failure for each
 * that is different. No file, or one that no practice cloud has written to, proves nothing and is a failure too.
 * @param {string} file
 * @param {Pick<import('./voice.mjs').Voice, 'line'>} say
 * @returns {Tally}
 */
export function tallyConformance(file, say) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  /** @type {Line[]} */
  const notes = [...new Set(lines)].filter(Boolean).map((line) => JSON.parse(line));
  const watching = notes.filter((note) => 'watching' in note).length;
  if (watching === 0) {
    say.line('No practice cloud watched its wire: nothing is proved.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const found = notes.flatMap((note) => ('watching' in note ? [] : [note]));
  for (const { side, of, status, problems } of found.slice(0, MOST_SHOWN))
    say.line(`${side} of ${of} (${status}): ${problems.join('; ')}`);
  if (found.length > MOST_SHOWN) say.line(`… and ${found.length - MOST_SHOWN} more in ${file}`);
  return { passed: found.length === 0 ? 1 : 0, failed: found.length, skipped: 0 };
}
