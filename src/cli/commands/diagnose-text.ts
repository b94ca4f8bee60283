import { answerWords } from '../../words/diagnose/answer-words.ts';
import type { Terminal } from '../terminal.ts';

/** More than any error; the engine looks at a part of it only. */
const MOST_CHARACTERS = 2_000_000;

/** What was typed, or standard input where nothing was or where `-` was. */
export async function readText(typed: string, { language, isInteractive, tell }: Terminal): Promise<string> {
  if (typed !== '' && typed !== '-') return typed.slice(0, MOST_CHARACTERS);
  if (isInteractive) tell(answerWords.paste[language]);
  let text = '';
  // With an encoding set, the chunks of a stream are strings.
  for await (const chunk of process.stdin.setEncoding('utf8') as AsyncIterable<string>) {
    text += chunk;
    if (text.length >= MOST_CHARACTERS) break;
  }
  return text.slice(0, MOST_CHARACTERS);
}
