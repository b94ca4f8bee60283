import type { Diagnosed, Diagnosis } from '../../contract/diagnosis.ts';
import { answerWords, collectedWords, confidenceWords } from '../../words/diagnose/answer-words.ts';
import { checkWords } from '../../words/diagnose/check-words.ts';
import { diagnosisWords } from '../../words/diagnose/diagnosis-words.ts';
import { paint } from '../print/paint.ts';
import type { Terminal } from '../terminal.ts';

const MOST = 3;

/** The most likely three with cause and fix; what only points somewhere stands back behind what says something. */
export function diagnosisLines({ diagnoses, collected }: Diagnosed, terminal: Terminal): string[] {
  const telling = diagnoses.filter(({ confidence }) => confidence !== 'possible');
  const shown = (telling.length === 0 ? diagnoses : telling).slice(0, MOST);
  const list = collectedWords(collected, terminal.language);
  return [
    ...shown.flatMap((diagnosis, at) => [...ofDiagnosis(diagnosis, at + 1, terminal), '']),
    ...(list === '' ? [] : [`${answerWords.forSupport[terminal.language]}: ${list}`]),
  ];
}

function ofDiagnosis(
  { id, confidence, fragment, check }: Diagnosis,
  nth: number,
  terminal: Terminal,
): string[] {
  const { language } = terminal;
  const { title, cause, fix } = diagnosisWords(id, language);
  return [
    `${String(nth)}. ${paint(terminal, 'bold', title)} (${confidenceWords[confidence][language]})`,
    `   ${cause}`,
    `   ${paint(terminal, 'cyan', '→')} ${fix}`,
    ...(check === undefined ? [] : [`   ${answerWords.toBeSure[language]}: ${checkWords[check][language]}.`]),
    ...(fragment === ''
      ? []
      : [paint(terminal, 'dim', `   ${answerWords.recognised[language]}: ${fragment}`)]),
  ];
}
