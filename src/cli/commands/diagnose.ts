import type { Diagnosed, Diagnosis } from '../../contract/diagnosis.ts';
import type { Language } from '../../contract/text.ts';
import { checkWords } from '../../words/diagnose/check-words.ts';
import { diagnosisWords } from '../../words/diagnose/diagnosis-words.ts';
import { commandHelp } from '../../words/terminal/help-words.ts';
import { command, failed, type Ending } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { withHost } from '../engine/with-host.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { diagnosisLines } from './diagnose-lines.ts';
import { readText } from './diagnose-text.ts';

const blank = { diagnoses: [], collected: {} };

export const diagnose = command({
  name: 'diagnose',
  about: commandHelp.diagnose,
  takesGuide: false,
  takesText: true,
  options: ['json', 'lang', 'data'],
  blank,
  run: async ({ text: typed, data }, terminal) => {
    const text = await readText(typed, terminal);
    if (text.trim() === '') return failed({ is: 'usage', usage: { reason: 'no-text' } }, exitCode.usage);
    const answered = await withHost({ data }, (engine) => ask(engine, 'diagnose.text', { text }));
    if (!answered.ok) return failed(answered.failure, exitOf(answered.failure));
    return ending(answered.value, terminal);
  },
});

function ending(answer: Diagnosed, terminal: Terminal): Ending {
  const { diagnoses, collected } = answer;
  const document = { diagnoses: diagnoses.map((each) => worded(each, terminal.language)), collected };
  if (diagnoses.length > 0)
    return { exit: exitCode.asDesired, document, lines: diagnosisLines(answer, terminal), failures: [] };
  return { ...failed({ is: 'unknown-text', collected }, exitCode.problem), document };
}

function worded({ id, confidence, fragment, check }: Diagnosis, language: Language) {
  const proof = check === undefined ? {} : { check: { id: check, looksAt: checkWords[check][language] } };
  return { id, ...diagnosisWords(id, language), confidence, fragment, ...proof };
}
