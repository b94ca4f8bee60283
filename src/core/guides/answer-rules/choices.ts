import type { Question } from '../../../contract/guides.ts';
import { nearest } from '../nearest.ts';
import { cut, wrongType, type Finding } from './finding.ts';
import { isTextList } from './text-list.ts';

type WithOptions = Extract<Question, { type: 'choice' | 'choices' }>;

const valuesOf = ({ options }: WithOptions): string[] => options.map(({ value }) => value);

/** One of the options, spelt exactly. */
export function checkChoice(question: WithOptions, answer: unknown): Finding[] {
  if (typeof answer !== 'string') return [wrongType];
  const known = valuesOf(question);
  if (known.includes(answer)) return [];
  const meant = nearest(answer, known);
  return [
    {
      reason: 'not-a-choice',
      given: cut(answer),
      ...(meant === undefined ? {} : { nearest: meant }),
      allowed: known.join(', '),
    },
  ];
}

/** At least one of the options, none twice. */
export function checkChoices(question: WithOptions, answer: unknown): Finding[] {
  if (!isTextList(answer)) return [{ ...wrongType, allowed: valuesOf(question).join(', ') }];
  if (answer.length === 0) return [{ reason: 'missing', allowed: valuesOf(question).join(', ') }];
  return answer.flatMap((given, index): Finding[] =>
    answer.indexOf(given) < index
      ? [{ reason: 'duplicate', given: cut(given) }]
      : checkChoice(question, given),
  );
}
