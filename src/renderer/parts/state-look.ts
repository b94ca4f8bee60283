import type { StepState } from '../../contract/checklist.ts';
import { anyRole } from '../../words/problems/role-name.ts';
import { problemWords } from '../../words/problems/problem-words.ts';
import { withArticle } from '../speech/with-article.ts';
import type { Speech } from '../speech/use-speech.ts';
import type { GlyphName } from './glyph.tsx';

export type Tone = 'success' | 'neutral' | 'brand' | 'warning' | 'danger' | 'muted';
type StateName = StepState['state'];

/** Shape and colour of every state of a step. */
export const STATE_LOOK: Readonly<Record<StateName, { readonly glyph: GlyphName; readonly tone: Tone }>> = {
  done: { glyph: 'tick', tone: 'success' },
  'to-do': { glyph: 'circle', tone: 'neutral' },
  working: { glyph: 'quarter', tone: 'brand' },
  'waiting-for-directory': { glyph: 'clock', tone: 'neutral' },
  'waiting-for-person': { glyph: 'person', tone: 'warning' },
  failed: { glyph: 'octagon', tone: 'danger' },
  'not-needed': { glyph: 'dash', tone: 'muted' },
};

/** The word that goes with them. `short`: for the list, where a sentence has no room. */
export function stateWords(state: StepState, speech: Speech, short = false): string {
  const { t } = speech;
  switch (state.state) {
    case 'done':
      return state.at === undefined ? t('steps.done') : t('steps.doneAt', { time: speech.moment(state.at) });
    case 'to-do':
      return t('steps.toDo');
    case 'working':
      return t('steps.working');
    case 'waiting-for-directory':
      return t('steps.waiting', { time: speech.minute(state.until) });
    case 'waiting-for-person':
      return personWords(state.roles, speech);
    case 'failed':
      return short ? t('steps.failed') : problemWords(state.problem, speech.language).message;
    case 'not-needed':
      return t('steps.notNeeded', { because: speech.say(state.because) });
  }
}

function personWords(roles: readonly string[], { t, language }: Speech): string {
  const [least] = roles;
  if (least === undefined) return t('steps.needsPerson');
  return t('steps.needsRole', { role: withArticle(anyRole([least], language), language) });
}
