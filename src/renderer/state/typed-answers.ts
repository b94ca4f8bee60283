import type { Answers, Question } from '../../contract/guides.ts';

type Answer = Answers[string];

/** What a form shows before anybody has typed. Addresses are one text, a line each. */
export function startingAnswers(questions: readonly Question[], stored: Answers): Answers {
  return Object.fromEntries(
    questions.map((question) => [question.key, shown(question, stored[question.key])]),
  );
}

function shown(question: Question, stored: Answer | undefined): Answer {
  const answer = stored ?? ('default' in question ? question.default : undefined) ?? '';
  return question.type === 'addresses' && Array.isArray(answer) ? answer.join('\n') : answer;
}

/** What is sent: an empty field is no answer, lines of addresses are a list. */
export function typedAnswers(questions: readonly Question[], typed: Answers): Answers {
  const rows = questions
    .map((question) => [question.key, sent(question, typed[question.key])] as const)
    .filter((row): row is readonly [string, Answer] => row[1] !== undefined);
  return Object.fromEntries(rows);
}

function sent(question: Question, typed: Answer | undefined): Answer | undefined {
  if (typeof typed !== 'string') return typed;
  const text = typed.trim();
  if (text === '') return undefined;
  return question.type === 'addresses' ? addressesIn(text) : text;
}

/** Pasted from a mail or a table: lines, commas, semicolons all part addresses. */
export function addressesIn(text: string): string[] {
  return text
    .split(/[\s,;]+/)
    .map((address) => address.trim())
    .filter((address) => address !== '');
}
