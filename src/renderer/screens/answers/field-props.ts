import type { Answers, Question } from '../../../contract/guides.ts';

export type Answer = Answers[string];

/** What every kind of field is given. */
export interface FieldProps<Of extends Question = Question> {
  readonly question: Of;
  readonly value: Answer | undefined;
  readonly problem: string | undefined;
  readonly onType: (value: Answer) => void;
  readonly onLeave: () => void;
}
