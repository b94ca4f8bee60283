import type { Answers, Question } from '../../contract/guides.ts';
import type { AnswerIssue } from '../../contract/problems/answer-issue.ts';
import { checkAddresses } from './answer-rules/addresses.ts';
import { checkChoice, checkChoices } from './answer-rules/choices.ts';
import { wrongType, type Finding } from './answer-rules/finding.ts';
import { checkHttpsUrl, normalizeHttpsUrl } from './answer-rules/https-url.ts';
import { checkMonths } from './answer-rules/months.ts';
import { checkRedirectUris } from './answer-rules/redirect-uris.ts';
import { isTextList } from './answer-rules/text-list.ts';
import { checkText, normalizeText } from './answer-rules/text.ts';
import type { Guide } from './guide.ts';
import { nearest } from './nearest.ts';

type Answer = Answers[string];

/** An empty field of a form, or a key without a value in a file, is no answer. */
const isBlank = (answer: unknown): boolean =>
  answer === undefined || answer === null || (typeof answer === 'string' && answer.trim() === '');

const defaultOf = (question: Question): Answer | undefined =>
  'default' in question ? question.default : undefined;

const isRequired = (question: Question): boolean => 'required' in question && question.required;

function checkBlank(question: Question): Finding[] {
  return isRequired(question) && defaultOf(question) === undefined ? [{ reason: 'missing' }] : [];
}

type List = Extract<Question, { type: 'addresses' }>;

function checkList(question: List, answer: unknown): Finding[] {
  if (Array.isArray(answer) && answer.length === 0) return checkBlank(question);
  return question.of === 'redirect-uri' ? checkRedirectUris(answer) : checkAddresses(answer);
}

function checkGiven(question: Question, answer: unknown): Finding[] {
  switch (question.type) {
    case 'https-url':
      return checkHttpsUrl(answer);
    case 'text':
      return checkText(question, answer);
    case 'choice':
      return checkChoice(question, answer);
    case 'choices':
      return checkChoices(question, answer);
    case 'months':
      return checkMonths(question, answer);
    case 'addresses':
      return checkList(question, answer);
    case 'file':
      return typeof answer === 'string' ? [] : [wrongType];
  }
}

function checkUnknown(guide: Guide, field: string): AnswerIssue {
  const meant = nearest(
    field,
    guide.questions.map(({ key }) => key),
  );
  return { field, reason: 'unknown-field', ...(meant === undefined ? {} : { nearest: meant }) };
}

/** Of questions that stand for each other, at least one needs an answer. */
function checkOneOf(guide: Guide, answers: Readonly<Record<string, unknown>>): AnswerIssue[] {
  const isGiven = (key: string): boolean => Object.hasOwn(answers, key) && !isBlank(answers[key]);
  return (guide.oneOf ?? [])
    .filter((keys) => !keys.some(isGiven))
    .map(([field = '', ...others]) => ({
      field,
      reason: 'missing-one-of',
      allowed: [field, ...others].join(', '),
    }));
}

/** What is wrong with answers, in the order of the questions; unknown fields come last. Repeats no unknown value. */
export function checkAnswers(guide: Guide, answers: Readonly<Record<string, unknown>>): AnswerIssue[] {
  const known = guide.questions.flatMap((question): AnswerIssue[] => {
    const answer = Object.hasOwn(answers, question.key) ? answers[question.key] : undefined;
    const findings = isBlank(answer) ? checkBlank(question) : checkGiven(question, answer);
    return findings.map((finding) => ({ field: question.key, ...finding }));
  });
  const unknown = Object.keys(answers)
    .filter((field) => guide.questions.every(({ key }) => key !== field))
    .map((field) => checkUnknown(guide, field));
  return [...known, ...checkOneOf(guide, answers), ...unknown];
}

function normalize(question: Question, answer: Answer): Answer {
  if (question.type === 'https-url' && typeof answer === 'string') return normalizeHttpsUrl(answer);
  if (question.type === 'text' && typeof answer === 'string') return normalizeText(answer);
  if (typeof answer === 'string') return answer.trim();
  return isTextList(answer) ? answer.map((item) => item.trim()) : answer;
}

/** The answers as everything behind the form reads them: defaults filled in, each in one spelling. */
export function completeAnswers(guide: Guide, answers: Answers): Answers {
  const complete = guide.questions.flatMap((question): [string, Answer][] => {
    const given = Object.hasOwn(answers, question.key) ? answers[question.key] : undefined;
    const answer = given === undefined || isBlank(given) ? defaultOf(question) : normalize(question, given);
    return answer === undefined ? [] : [[question.key, answer]];
  });
  return Object.fromEntries(complete);
}

/** Every option that is chosen, in whichever question. */
export function chosenNames(guide: Guide, answers: Answers): Set<string> {
  const complete = completeAnswers(guide, answers);
  const chosen = guide.questions
    .filter(({ type }) => type === 'choice' || type === 'choices')
    .flatMap(({ key }) => complete[key] ?? []);
  return new Set(chosen.filter((name) => typeof name === 'string'));
}

/** A client secret is to live longer than the guide advises. */
export function warnsOfMonths(guide: Guide, answers: Answers): boolean {
  const complete = completeAnswers(guide, answers);
  return guide.questions.some(
    (question) => question.type === 'months' && Number(complete[question.key]) > question.warnAbove,
  );
}
