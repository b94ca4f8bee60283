import type { StepState } from '../../contract/checklist.ts';
import type { Action, PlanLine } from '../../contract/plan.ts';
import type { Language, Text } from '../../contract/text.ts';
import { moment } from '../problems/phrases.ts';
import { roleName } from '../problems/role-name.ts';

export type StateName = StepState['state'];

export const glyphs: Readonly<Record<StateName, string>> = {
  done: '✓',
  'to-do': '○',
  working: '◔',
  'waiting-for-directory': '◷',
  'waiting-for-person': '▸',
  failed: '✗',
  'not-needed': '–',
};

export const signs: Readonly<Record<PlanLine['sign'], string>> = {
  create: '+',
  change: '~',
  keep: '=',
  remove: '−',
};

export const actionWords: Readonly<Record<Action, Text>> = {
  created: { en: 'created', de: 'angelegt' },
  updated: { en: 'changed', de: 'geändert' },
  kept: { en: 'kept', de: 'behalten' },
  removed: { en: 'removed', de: 'entfernt' },
  waiting: { en: 'waiting', de: 'wartend' },
  failed: { en: 'failed', de: 'gescheitert' },
};

/** `check` says how things stand, not what was done. */
export const checkedWords: Readonly<Record<Action, Text>> = {
  ...actionWords,
  kept: { en: 'as desired', de: 'wie gewünscht' },
  waiting: { en: 'not as desired', de: 'nicht wie gewünscht' },
};

export const groupWords: Readonly<Record<PlanLine['group'], Text>> = {
  app: { en: 'App', de: 'App' },
  secret: { en: 'Secret', de: 'Clientgeheimnis' },
  permissions: { en: 'Permissions', de: 'Berechtigungen' },
  consent: { en: 'Consent', de: 'Zustimmung' },
  mailboxes: { en: 'Mailboxes', de: 'Postfächer' },
};

/** Of a step that an undo has made open again. */
export const takenBack: Text = { en: 'Taken back', de: 'Zurückgenommen' };

const BY_HAND: Text = { en: 'By hand', de: 'Von Hand' };

/** The state as a word or two, as it stands behind a step's title. */
export function stateWord(state: StepState, language: Language): string {
  switch (state.state) {
    case 'done':
      return { en: 'Done', de: 'Erledigt' }[language];
    case 'to-do':
      return { en: 'To do', de: 'Offen' }[language];
    case 'working':
      return { en: 'Working', de: 'In Arbeit' }[language];
    case 'waiting-for-directory':
      return {
        en: `Waiting until about ${moment(state.until, 'en')}`,
        de: `Wartet bis etwa ${moment(state.until, 'de')}`,
      }[language];
    case 'waiting-for-person':
      return state.roles.length === 0 ? BY_HAND[language] : needs(state.roles, language);
    case 'failed':
      return { en: 'Failed', de: 'Gescheitert' }[language];
    case 'not-needed':
      return { en: `Not needed: ${state.because.en}`, de: `Nicht nötig: ${state.because.de}` }[language];
  }
}

/** Who suffices: the least role, and whether greater ones do too. */
export function needs([least = '', ...greater]: readonly string[], language: Language): string {
  const role = roleName(least, language);
  const orHigher = greater.length === 0 ? '' : { en: ' or higher', de: ' oder höher' }[language];
  return { en: `Needs ${role}${orHigher}`, de: `Braucht ${role}${orHigher}` }[language];
}
