import type { Report } from '../../../contract/engagement.ts';

/** The key of the sentence that a run comes to. */
export function summaryTitle({ purpose, problems, resources }: Report) {
  const hasProblem = problems.length > 0 || resources.some(({ action }) => action === 'failed');
  const isWaiting = resources.some(({ action }) => action === 'waiting');
  switch (purpose) {
    case 'check':
      return hasProblem ? 'summary.titleCheckDrift' : 'summary.titleCheck';
    case 'undo':
      return hasProblem ? 'summary.titleUndoProblem' : 'summary.titleUndo';
    case 'apply':
      if (isWaiting) return 'summary.titleApplyPart';
      return hasProblem ? 'summary.titleApplyProblem' : 'summary.titleApply';
  }
}
