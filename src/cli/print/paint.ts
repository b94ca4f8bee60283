import type { Terminal } from '../terminal.ts';

const CODES = { green: 32, yellow: 33, red: 31, cyan: 36, dim: 2, bold: 1 } as const;
export type Colour = keyof typeof CODES;

/** Colour helps the eye and says nothing alone: there is always a word. */
export function paint(
  terminal: Pick<Terminal, 'hasColour'>,
  colour: Colour | undefined,
  text: string,
): string {
  if (!terminal.hasColour || colour === undefined) return text;
  return `\u001b[${String(CODES[colour])}m${text}\u001b[0m`;
}
