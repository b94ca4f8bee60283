import type { GuideSummary } from '../../../contract/guides.ts';
import { useCard } from '../../parts/card.ts';
import { Notice } from '../../parts/notice.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { touchField, typeAnswer, type Draft } from '../../state/drafts.ts';
import { FileQuestion } from './file-question.tsx';
import { fieldId } from './field-id.ts';
import { issueWords } from './issue-words.ts';
import { QuestionField } from './question-field.tsx';
import { sectionsOf } from './sections.ts';

interface Props {
  readonly draftKey: string;
  readonly guide: GuideSummary;
  readonly draft: Draft;
}

/** One page, in sections; mistakes are said at the field, once the person has been there. */
export function QuestionSections({ draftKey, guide, draft }: Props) {
  const { card, title } = useCard();
  const speech = useSpeech();
  const problemOf = (field: string) => {
    const issue = draft.touched.includes(field) ? draft.issues.find((one) => one.field === field) : undefined;
    return issue === undefined ? undefined : issueWords(issue, speech);
  };
  return sectionsOf(guide.questions).map((section) => (
    <section key={section.title.en} className={card}>
      <h2 className={title}>{speech.say(section.title)}</h2>
      {section.questions.map((question) => (
        <div key={question.key} id={fieldId(question.key)}>
          <QuestionField
            question={question}
            value={draft.typed[question.key]}
            problem={problemOf(question.key)}
            onType={(value) => typeAnswer(draftKey, question.key, value)}
            onLeave={() => touchField(draftKey, question.key)}
          />
          {question.type === 'file' && (
            <FileQuestion
              typed={draft.typed[question.into]}
              onType={(addresses) => typeAnswer(draftKey, question.into, addresses)}
            />
          )}
          {question.type === 'months' && draft.monthsWarning && (
            <Notice
              tone="warning"
              title={speech.t('answers.monthsWarning', { months: question.warnAbove })}
            />
          )}
        </div>
      ))}
    </section>
  ));
}
