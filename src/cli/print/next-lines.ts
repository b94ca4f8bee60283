import type { Step } from '../../contract/checklist.ts';
import type { Engagement, Report } from '../../contract/engagement.ts';
import { isLeft } from '../../contract/is-left.ts';
import type { Language } from '../../contract/text.ts';
import { nextWords } from '../../words/terminal/next-words.ts';
import type { Terminal } from '../terminal.ts';
import { asArgument } from './as-argument.ts';

/** The guide whose app is for Entrada and not for a product. */
const SIGN_IN_GUIDE = 'entrada-sign-in';

interface Left {
  readonly report: Report;
  readonly engagement: Engagement;
  /** Secrets are in memory and end with this command. */
  readonly inMemory: boolean;
  readonly data: string | undefined;
}

type Ways = readonly (readonly [open: boolean, line: string])[];

/** The commands that lead on where a run has left steps for a person. */
export function nextLines(left: Left, { language }: Terminal): string[] {
  const steps = left.report.checklist.parts.flatMap((part) => part.steps).filter(isLeft);
  if (left.report.purpose !== 'apply' || steps.length === 0) return [];
  const lines = waysOn(left, steps, language).filter(([open]) => open);
  return ['', nextWords[language].head, ...lines.map(([, line]) => `  ${line}`)];
}

function waysOn({ engagement, inMemory, data }: Left, steps: readonly Step[], language: Language): Ways {
  const { summary, known } = engagement;
  const { clientId = '', secret } = known;
  const words = nextWords[language];
  const where = {
    guide: summary.guide,
    engagement: summary.id,
    data: data === undefined ? '' : ` --data ${asArgument(data)}`,
  };
  const isScripted = steps.some(({ scripts }) => scripts.includes('powershell'));
  return [
    [isScripted, words.script(where)],
    [isScripted, words.result(where)],
    [summary.guide === SIGN_IN_GUIDE && clientId !== '', words.signIn(clientId, where)],
    [true, words.window(where)],
    [secret?.inKeychain === true && !inMemory, words.bundle(where)],
  ];
}
