/** Escape sequences of a terminal, and signs that are not seen. */
const UNSEEN = new RegExp(String.raw`\u001B\[[0-9;?]*[A-Za-z]|[\uFEFF\u200B-\u200D\u2060\u0000]`, 'g');

/** What stands before a line that was copied out of a console, a comment or a mail: `PS C:\>`, `>>`, `#`, `>`. */
const BEFORE = /^\s*(?:PS(?: [^>\n]*)?>|>+|\||#|\$(?= ))+\s?/;

const BEGINS = /^\s*-{3,}\s*BEGIN ENTRADA RESULT\s*-{3,}\s*$/;
const ENDS = /^\s*-{3,}\s*END ENTRADA RESULT\s*-{3,}\s*$/;

const TYPOGRAPHIC = /[\u201C-\u201F\u2033\u00AB\u00BB]/g;

const clean = (line: string): string => line.replace(BEFORE, '').replace(/\u00A0/g, ' ');

/** Lines between a begin and an end; one whose end is missing runs to the next begin, or to the end of the text. */
function framed(lines: readonly string[]): string[][] {
  const frames: string[][] = [];
  let open: string[] | undefined;
  for (const line of lines) {
    if (BEGINS.test(line)) frames.push((open = []));
    else if (ENDS.test(line)) open = undefined;
    else open?.push(line);
  }
  return frames;
}

function parsed(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch {
    return undefined;
  }
}

/** A console that wraps breaks a text in its midst: nothing in a block needs a break, and few things a space. */
function readJson(lines: readonly string[]): unknown {
  const attempts = [lines.join('\n'), lines.map((line) => line.trim()).join(''), lines.join('')];
  const spellings = [...attempts, ...attempts.map((text) => text.replace(TYPOGRAPHIC, '"'))];
  return spellings.map(parsed).find((json) => json !== undefined);
}

/** The JSON of every result block in a pasted text, oldest first; `undefined` for one that cannot be read. */
export function findBlocks(text: string): unknown[] {
  const lines = text.replace(UNSEEN, '').split(/\r\n|\r|\n/);
  return framed(lines.map(clean)).map(readJson);
}
