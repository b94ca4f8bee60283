import type { Answers, Question } from '../../../contract/guides.ts';
import type { Speech } from '../../speech/use-speech.ts';

interface With {
  readonly speech: Speech;
  readonly now: number;
}

type Answer = Answers[string] | undefined;

/** One answer in words of its consequences; nothing while there is none. */
export function meaningOf(question: Question, answer: Answer, { speech, now }: With): readonly string[] {
  switch (question.type) {
    case 'choice':
    case 'choices':
      return chosenWords(question, answer, speech);
    case 'months':
      return typeof answer === 'number' && answer > 0 ? [secretWords(answer, speech, now)] : [];
    case 'addresses':
      return Array.isArray(answer) ? listWords(question, answer, speech) : [];
    case 'https-url':
    case 'text':
    case 'file':
      return typeof answer === 'string' ? [answer] : [];
  }
}

/** Mailboxes are counted; anything else that is listed is short enough to be shown. */
function listWords(question: Question, list: readonly string[], { t }: Speech): readonly string[] {
  return 'of' in question ? list : [t('answers.meansAddresses', { count: list.length })];
}

function chosenWords(
  question: Extract<Question, { type: 'choice' | 'choices' }>,
  answer: Answer,
  { say, t }: Speech,
): readonly string[] {
  const chosen = question.options.filter(({ value }) =>
    Array.isArray(answer) ? answer.includes(value) : answer === value,
  );
  if (chosen.length === 0) return [t('answers.meansNothing')];
  return chosen.map(({ label, help }) => (help === undefined ? say(label) : `${say(label)}: ${say(help)}`));
}

function secretWords(months: number, { t, day, inWords }: Speech, now: number): string {
  const ends = new Date(now);
  ends.setMonth(ends.getMonth() + months);
  const iso = ends.toISOString();
  return t('answers.meansSecret', { date: day(iso), when: inWords(iso) });
}
