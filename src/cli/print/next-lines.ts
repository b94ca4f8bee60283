import type { Engagement, Report } from '../../contract/engagement.ts';
import { isLeft } from '../../contract/is-left.ts';
import { nextWords } from '../../words/terminal/next-words.ts';
import type { Terminal } from '../terminal.ts';
import { asArgument } from './as-argument.ts';

interface Left {
  readonly report: Report;
  readonly engagement: Engagement;
  /** Secrets are in memory and end with this command. */
  readonly inMemory: boolean;
  readonly data: string | undefined;
}

/** The commands that lead on where a run has left steps for a person. */
export function nextLines({ report, engagement, inMemory, data }: Left, { language }: Terminal): string[] {
  const steps = report.checklist.parts.flatMap((part) => part.steps).filter(isLeft);
  if (report.purpose !== 'apply' || steps.length === 0) return [];
  const { summary, known } = engagement;
  const words = nextWords[language];
  const where = {
    guide: summary.guide,
    engagement: summary.id,
    data: data === undefined ? '' : ` --data ${asArgument(data)}`,
  };
  return [
    '',
    words.head,
    ...(steps.some(({ scripts }) => scripts.includes('powershell')) ? [words.script(where)] : []),
    words.window(where),
    ...(known.secret?.inKeychain === true && !inMemory ? [words.bundle(where)] : []),
  ].map((line, index) => (index < 2 ? line : `  ${line}`));
}
