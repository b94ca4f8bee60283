import type { Engagement, Report } from '../../contract/engagement.ts';
import type { Ending } from '../command.ts';
import { withHost } from '../engine/with-host.ts';
import type { Failure } from '../failure.ts';
import { nextLines } from '../print/next-lines.ts';
import { summaryLines } from '../print/summary-lines.ts';
import type { Terminal } from '../terminal.ts';
import { conductRun } from './conduct-run.ts';
import type { Conduct } from './conduct.ts';
import { runDocument } from './run-document.ts';
import { runExit } from './run-exit.ts';

type Given = Omit<Conduct['given'], 'yes' | 'adopt'> & Partial<Pick<Conduct['given'], 'yes' | 'adopt'>>;

/** `apply`, `check` and `undo` from the first option to the last word. */
export async function endRun(purpose: Report['purpose'], given: Given, terminal: Terminal): Promise<Ending> {
  const { data, practiceVaultInMemory: vaultInMemory } = given;
  const whole = { ...given, yes: given.yes ?? false, adopt: given.adopt };
  const ran = await withHost({ data, vaultInMemory }, (engine) =>
    conductRun({ engine, purpose, given: whole, terminal }),
  );
  const { report, engagement, failure } = ran;
  const problems = (report?.problems ?? []).map((problem): Failure => ({ is: 'problem', problem }));
  return {
    exit: runExit(ran, terminal),
    document: runDocument(ran),
    lines:
      report === undefined ? [] : linesOf({ report, engagement, inMemory: vaultInMemory, data }, terminal),
    failures: failure === undefined ? problems : [...problems, failure],
  };
}

interface Ended {
  readonly report: Report;
  readonly engagement: Engagement | undefined;
  readonly inMemory: boolean;
  readonly data: string | undefined;
}

function linesOf({ report, engagement, inMemory, data }: Ended, terminal: Terminal): string[] {
  const next = engagement === undefined ? [] : nextLines({ report, engagement, inMemory, data }, terminal);
  return [...summaryLines({ report, engagement, inMemory }, terminal), ...next];
}
