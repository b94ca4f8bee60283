import { useEffect, useState, type ReactNode } from 'react';
import type { Engagement } from '../../../contract/engagement.ts';
import type { Answers, GuideSummary } from '../../../contract/guides.ts';
import type { Asked, Failure } from '../../engine/ask.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { beginDraft, changeDraft, dropDraft, useDrafts, type Draft } from '../../state/drafts.ts';
import { showEngagement } from '../../state/engagement.ts';
import { dropPlan } from '../../state/plan.ts';
import { go } from '../../state/route.ts';
import { chooseAgain } from '../../state/sign-in.ts';
import { typedAnswers } from '../../state/typed-answers.ts';
import { fieldId } from './field-id.ts';
import { FormFrame } from './form-frame.tsx';
import { Meaning } from './meaning.tsx';
import { QuestionSections } from './question-sections.tsx';
import { checkAnswers, useCheck } from './use-check.ts';

interface Props {
  readonly draftKey: string;
  readonly guide: GuideSummary;
  readonly stored?: Answers;
  readonly save: (answers: Answers, draft: Draft) => Promise<Asked<Engagement>>;
  /** Comes before the questions: whose tenant it is. */
  readonly children?: ReactNode;
}

type Saving = { readonly at: 'typing' | 'saving' } | { readonly at: 'failed'; readonly failure: Failure };

export function AnswersForm({ draftKey, guide, stored, save, children }: Props) {
  const draft = useDrafts((state) => state.drafts[draftKey]);
  const [saving, setSaving] = useState<Saving>({ at: 'typing' });
  const [tried, setTried] = useState(false);
  useEffect(() => {
    beginDraft(draftKey, guide, stored);
  }, [draftKey, guide, stored]);
  useCheck(draftKey, guide, draft?.typed);
  if (draft === undefined) return null;

  const submit = async () => {
    setTried(true);
    const checked = await checkAnswers(guide, draft.typed);
    changeDraft(draftKey, { ...checked, touched: guide.questions.map(({ key }) => key) });
    const [first] = checked?.issues ?? [];
    if (first !== undefined) {
      focusField(first.field);
      return;
    }
    setSaving({ at: 'saving' });
    const asked = await save(typedAnswers(guide.questions, draft.typed), draft);
    if (asked.ok) leave(draftKey, asked.value);
    else setSaving({ at: 'failed', failure: asked.failure });
  };
  return (
    <FormFrame
      onSave={() => void submit()}
      busy={saving.at === 'saving'}
      wrong={tried ? draft.issues.length : 0}
      failure={saving.at === 'failed' && <FailureCard failure={saving.failure} />}
      meaning={<Meaning guide={guide} draft={draft} />}
    >
      {children}
      <QuestionSections draftKey={draftKey} guide={guide} draft={draft} />
    </FormFrame>
  );
}

function focusField(field: string): void {
  document.getElementById(fieldId(field))?.querySelector<HTMLElement>('input, textarea')?.focus();
}

/** Stored answers are nobody's draft any more; what was planned for the old ones is void. */
function leave(draftKey: string, engagement: Engagement): void {
  dropDraft(draftKey);
  dropPlan();
  chooseAgain();
  showEngagement(engagement);
  const { id } = engagement.summary;
  // Back leads to these answers, not to an empty form.
  go({ screen: 'answers', id }, 'replace');
  const screen = engagement.signedIn === undefined ? 'sign-in' : 'plan';
  go({ screen, id, purpose: 'apply' });
}
