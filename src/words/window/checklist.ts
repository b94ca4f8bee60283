import type { Text } from '../../contract/text.ts';

export const checklist = {
  title: { en: 'Checklist', de: 'Checkliste' },
  steps: { en: 'Steps', de: 'Schritte' },
  find: { en: 'Find a step', de: 'Schritt suchen' },
  findNone: { en: 'No step has “{{text}}” in its name.', de: 'Kein Schritt hat „{{text}}“ im Namen.' },
  countOf: { en: '{{done}} of {{of}}', de: '{{done}} von {{of}}' },
  runAll: { en: 'Show the plan and run', de: 'Plan zeigen und ausführen' },
  check: { en: 'Check all', de: 'Alles prüfen' },
  undo: { en: 'Undo …', de: 'Zurücknehmen …' },
  resume: { en: 'Resume the run', de: 'Lauf fortsetzen' },
  cancel: { en: 'Stop after this step', de: 'Nach diesem Schritt anhalten' },
  interruptedApply: {
    en: 'A run was cut off on {{date}}. Resuming looks first and creates nothing twice.',
    de: 'Ein Lauf wurde am {{date}} unterbrochen. Beim Fortsetzen wird zuerst nachgesehen; nichts entsteht doppelt.',
  },
  interruptedUndo: {
    en: 'An undo was cut off on {{date}}. Resuming looks first and removes what is left.',
    de: 'Eine Rücknahme wurde am {{date}} unterbrochen. Beim Fortsetzen wird zuerst nachgesehen und dann der Rest entfernt.',
  },
  issues: {
    en: 'The stored answers need a correction before the next run.',
    de: 'Die gespeicherten Antworten brauchen vor dem nächsten Lauf eine Korrektur.',
  },
  apply: { en: 'Registering', de: 'Wird registriert' },
  checking: { en: 'Checking', de: 'Wird geprüft' },
  undoing: { en: 'Removing', de: 'Wird entfernt' },
  'wait-directory': {
    en: "Waiting for Microsoft's directory to catch up, until about {{time}}",
    de: 'Wartet, bis das Verzeichnis von Microsoft nachkommt, bis etwa {{time}}',
  },
  'wait-throttle': {
    en: 'Microsoft asks for patience until {{time}}',
    de: 'Microsoft bittet um Geduld bis {{time}}',
  },
  'wait-network': { en: 'Waiting for the network until {{time}}', de: 'Wartet auf das Netz bis {{time}}' },
  'wait-token': {
    en: 'Waiting until the new app can sign in, until about {{time}}',
    de: 'Wartet, bis sich die neue App anmelden kann, bis etwa {{time}}',
  },
  endedApply: { en: 'Run finished', de: 'Lauf beendet' },
  endedCheck: { en: 'Check finished', de: 'Prüfung beendet' },
  endedUndo: { en: 'Undo finished', de: 'Rücknahme beendet' },
  endedProblems_one: { en: '{{count}} problem', de: '{{count}} Problem' },
  endedProblems_other: { en: '{{count}} problems', de: '{{count}} Probleme' },
  endedAsDesired: { en: 'all as desired', de: 'alles wie gewünscht' },
  showSummary: { en: 'Show the summary', de: 'Ergebnis zeigen' },
  idle: { en: '{{done}} of {{of}} steps done', de: '{{done}} von {{of}} Schritten erledigt' },
  empty: {
    en: 'This guide has no steps for these answers.',
    de: 'Diese Anleitung hat für diese Antworten keine Schritte.',
  },
  progress: { en: 'Progress', de: 'Fortschritt' },
} as const satisfies Record<string, Text>;
