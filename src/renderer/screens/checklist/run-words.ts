import type { Report } from '../../../contract/engagement.ts';
import type { Speech } from '../../speech/use-speech.ts';
import type { Progress, Run } from '../../state/run.ts';

/** A type, not an interface: only types may fill the gaps of a sentence. */
export type Count = { readonly done: number; readonly of: number };

const DOING = { apply: 'checklist.apply', check: 'checklist.checking', undo: 'checklist.undoing' } as const;
const ENDED = {
  apply: 'checklist.endedApply',
  check: 'checklist.endedCheck',
  undo: 'checklist.endedUndo',
} as const;

/** One line: how far it is and what it waits for, or what came of it. */
export function runWords(run: Run, count: Count, speech: Speech): string {
  const { t } = speech;
  switch (run.at) {
    case 'idle':
    case 'failed':
      return t('checklist.idle', count);
    case 'running':
      return [t('checklist.countOf', countOf(run.progress, count)), nowWords(run, speech)].join('  ·  ');
    case 'ended':
      return [t(ENDED[run.report.purpose]), ...outcomeWords(run.report, speech)].join('  ·  ');
  }
}

const countOf = (progress: Progress | undefined, { done, of }: Count): Count => ({
  done: progress?.done ?? done,
  of: progress?.of ?? of,
});

function nowWords({ purpose, progress }: Extract<Run, { at: 'running' }>, speech: Speech): string {
  const waiting = progress?.waiting;
  return waiting === undefined ? speech.t(DOING[purpose]) : waitWords(waiting, speech);
}

function waitWords(waiting: NonNullable<Progress['waiting']>, { t, minute }: Speech): string {
  return t(`checklist.wait-${waiting.for}`, { time: minute(waiting.until) });
}

const ACTIONS = ['created', 'updated', 'removed', 'kept', 'waiting', 'failed'] as const;

function outcomeWords({ purpose, resources, problems }: Report, { t }: Speech): readonly string[] {
  const counts = ACTIONS.map((action) => ({
    action,
    count: resources.filter((resource) => resource.action === action).length,
  })).filter(({ count }) => count > 0);
  const said = counts.map(({ action, count }) => `${count} ${t(`summary.${action}`)}`);
  if (problems.length > 0) return [...said, t('checklist.endedProblems', { count: problems.length })];
  return purpose === 'check' ? [t('checklist.endedAsDesired')] : said;
}
