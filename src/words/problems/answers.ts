import type { AnswerIssue } from '../../contract/problems/answer-issue.ts';
import type { Language } from '../../contract/text.ts';
import { answerIssueClause, answerIssueHint } from './answer-issue.ts';
import { allOf, clause, quoted } from './phrases.ts';
import type { WordsOf } from './wording.ts';

function clauses(issues: readonly AnswerIssue[], language: Language): string {
  return issues.map((issue) => answerIssueClause(issue, language)).join('; ');
}

function hints(issues: readonly AnswerIssue[], language: Language): string {
  const known = issues.map((issue) => answerIssueHint(issue, language)).filter((hint) => hint !== undefined);
  return known.length === 0 ? '' : ` (${[...new Set(known)].join('; ')})`;
}

const did = { en: 'did you mean', de: 'meinten Sie' };

function nearest(name: string | undefined, language: Language): string {
  return name === undefined ? '' : ` (${did[language]} ${quoted(name, language)}?)`;
}

/** What a person or a file told us. */
export const answersWords: WordsOf<
  | 'answers-invalid'
  | 'file-unreadable'
  | 'guide-unknown'
  | 'step-unknown'
  | 'step-not-by-hand'
  | 'request-invalid'
> = {
  'answers-invalid': ({ issues }) => ({
    en: [`${clauses(issues, 'en')}.`, `Correct the answers${hints(issues, 'en')}, then try again.`],
    de: [
      `${clauses(issues, 'de')}.`,
      `Korrigieren Sie die Antworten${hints(issues, 'de')} und versuchen Sie es erneut.`,
    ],
  }),
  'file-unreadable': ({ file, reason }) => ({
    en: [
      `The file ${quoted(file, 'en')} cannot be read: ${clause(reason)}.`,
      'Check the path and the content of the file, then try again.',
    ],
    de: [
      `Die Datei ${quoted(file, 'de')} ist nicht lesbar: ${clause(reason)}.`,
      'Prüfen Sie Pfad und Inhalt der Datei und versuchen Sie es erneut.',
    ],
  }),
  'guide-unknown': ({ guide, known }) => ({
    en: [
      `There is no guide called ${quoted(guide, 'en')}.`,
      `Use one of these guides: ${allOf(known, 'en')}.`,
    ],
    de: [
      `Eine Anleitung namens ${quoted(guide, 'de')} gibt es nicht.`,
      `Verwenden Sie eine dieser Anleitungen: ${allOf(known, 'de')}.`,
    ],
  }),
  'step-unknown': (problem) => ({
    en: [
      `The guide has no step called ${quoted(problem.step, 'en')}.`,
      `Use the id of a step of this guide${nearest(problem.nearest, 'en')}.`,
    ],
    de: [
      `Die Anleitung hat keinen Schritt namens ${quoted(problem.step, 'de')}.`,
      `Verwenden Sie die Kennung eines Schritts dieser Anleitung${nearest(problem.nearest, 'de')}.`,
    ],
  }),
  'step-not-by-hand': ({ step }) => ({
    en: [
      `The step ${quoted(step, 'en')} is observed in the tenant, so it cannot be marked as done by hand.`,
      'Run the step or check it instead.',
    ],
    de: [
      `Der Schritt ${quoted(step, 'de')} wird im Mandanten beobachtet und lässt sich nicht von Hand als erledigt kennzeichnen.`,
      'Führen Sie den Schritt aus oder prüfen Sie ihn.',
    ],
  }),
  'request-invalid': ({ field, reason }) => ({
    en: [
      `The request was not understood at ${quoted(field, 'en')}: ${clause(reason)}.`,
      'Correct the value; if Entrada itself sent it, please report it as a bug.',
    ],
    de: [
      `Die Anfrage war bei ${quoted(field, 'de')} nicht verständlich: ${clause(reason)}.`,
      'Korrigieren Sie den Wert; kam er von Entrada selbst, melden Sie ihn bitte als Fehler.',
    ],
  }),
};
