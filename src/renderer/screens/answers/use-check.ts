import { useEffect } from 'react';
import type { Answers, GuideSummary } from '../../../contract/guides.ts';
import type { AnswerIssue } from '../../../contract/problems/answer-issue.ts';
import { ask } from '../../engine/ask.ts';
import { changeDraft } from '../../state/drafts.ts';
import { typedAnswers } from '../../state/typed-answers.ts';

const PAUSE_MS = 250;

/** Asks the engine about the answers a moment after the last key. */
export function useCheck(key: string, guide: GuideSummary, typed: Answers | undefined): void {
  useEffect(() => {
    if (typed === undefined) return;
    let isNewest = true;
    const timer = setTimeout(() => {
      void checkAnswers(guide, typed).then((checked) => {
        if (isNewest && checked !== undefined) changeDraft(key, checked);
      });
    }, PAUSE_MS);
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [key, guide, typed]);
}

export async function checkAnswers(
  guide: GuideSummary,
  typed: Answers,
): Promise<{ issues: readonly AnswerIssue[]; monthsWarning: boolean } | undefined> {
  const asked = await ask('answers.check', {
    guide: guide.id,
    answers: typedAnswers(guide.questions, typed),
  });
  if (!asked.ok) return undefined;
  return { issues: asked.value.issues, monthsWarning: asked.value.secretMonthsWarning };
}
