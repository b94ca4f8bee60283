import { create } from 'zustand';
import type { Answers, GuideSummary } from '../../contract/guides.ts';
import type { AnswerIssue } from '../../contract/problems/answer-issue.ts';
import { startingAnswers } from './typed-answers.ts';

/** What has been typed into one form. It outlives the screen: leaving and coming back loses nothing. */
export interface Draft {
  readonly guide: string;
  readonly typed: Answers;
  /** Fields whose mistakes may be shown: the person has been there. */
  readonly touched: readonly string[];
  readonly issues: readonly AnswerIssue[];
  readonly monthsWarning: boolean;
  readonly whose: Whose;
}

/** Whose tenant a new engagement is for. `cloud` names one of the known clouds, or `file`. */
export interface Whose {
  readonly customer: string;
  readonly cloud: string;
  readonly cloudFile: string;
  readonly tenant: string;
}

const EMPTY: Whose = { customer: '', cloud: '', cloudFile: '', tenant: '' };

export const useDrafts = create<{ readonly drafts: Readonly<Record<string, Draft>> }>(() => ({ drafts: {} }));

/** The draft under a key; begun from defaults, or from the answers that are stored, when there is none. */
export function beginDraft(key: string, guide: GuideSummary, answers: Answers = {}): void {
  const known = useDrafts.getState().drafts[key];
  if (known?.guide === guide.id) return;
  const typed = startingAnswers(guide.questions, answers);
  const touched = Object.keys(answers);
  setDraft(key, {
    guide: guide.id,
    typed,
    touched,
    issues: [],
    monthsWarning: false,
    whose: known?.whose ?? EMPTY,
  });
}

function setDraft(key: string, draft: Draft): void {
  useDrafts.setState(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } }));
}

export function changeDraft(key: string, change: Partial<Draft>): void {
  const draft = useDrafts.getState().drafts[key];
  if (draft !== undefined) setDraft(key, { ...draft, ...change });
}

export function typeAnswer(key: string, field: string, value: Answers[string]): void {
  const draft = useDrafts.getState().drafts[key];
  if (draft !== undefined) changeDraft(key, { typed: { ...draft.typed, [field]: value } });
}

export function touchField(key: string, field: string): void {
  const draft = useDrafts.getState().drafts[key];
  if (draft === undefined || draft.touched.includes(field)) return;
  changeDraft(key, { touched: [...draft.touched, field] });
}

export function dropDraft(key: string): void {
  useDrafts.setState(({ drafts }) => ({
    drafts: Object.fromEntries(Object.entries(drafts).filter(([name]) => name !== key)),
  }));
}
