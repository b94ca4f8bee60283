import type { Question } from '../../../contract/guides.ts';
import type { Text } from '../../../contract/text.ts';

export interface Section {
  readonly title: Text;
  readonly questions: readonly Question[];
}

/** Questions under the sections they name, each section where it is first named. */
export function sectionsOf(questions: readonly Question[]): readonly Section[] {
  const titles = new Map(questions.map(({ section }) => [section.en, section]));
  return [...titles.values()].map((title) => ({
    title,
    questions: questions.filter(({ section }) => section.en === title.en),
  }));
}
