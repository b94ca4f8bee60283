import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Shell, Step } from '../../contract/checklist.ts';
import type { Engagement } from '../../contract/engagement.ts';
import type { Engine } from '../../contract/wire.ts';
import { isLeft } from '../../contract/is-left.ts';
import { commandHelp } from '../../words/terminal/help-words.ts';
import { command, failed, type Ending } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { withHost } from '../engine/with-host.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf, type Attempt } from '../failure.ts';
import { openEngagement } from '../run/open-engagement.ts';
import type { RunGiven } from '../run/run-options.ts';
import type { Terminal } from '../terminal.ts';
import { handBack } from './script-result.ts';
import { printTakeBack } from './script-take-back.ts';

export const script = command({
  name: 'script',
  about: commandHelp.script,
  takesGuide: true,
  options: [
    'answers',
    'shell',
    'left',
    'undo',
    'result',
    'practice',
    'cloud',
    'engagement',
    'data',
    'json',
    'lang',
  ],
  blank: { script: null },
  run: async ({ shell, left, undo, result, ...given }, terminal) => {
    const back = workBack({ undo, result });
    if (back !== undefined)
      return withFolder(given, (data) =>
        withHost({ data }, (engine) => back(engine, withCloud(given), terminal)),
      );
    if (shell === undefined) return failed({ is: 'usage', usage: { reason: 'no-shell' } }, exitCode.usage);
    return withFolder(given, (data) =>
      withHost({ data }, (engine) => write(engine, { ...withCloud(given), shell, left }, terminal)),
    );
  },
});

type Work = (engine: Engine, given: RunGiven, terminal: Terminal) => Promise<Ending>;

/** What is asked besides the scripts of the steps; a result that is handed back comes first. */
function workBack({ undo, result }: { undo: boolean; result: string | undefined }): Work | undefined {
  if (result !== undefined)
    return (engine, given, terminal) => handBack(engine, { ...given, result }, terminal);
  return undo ? printTakeBack : undefined;
}

type Given = Pick<
  RunGiven,
  'guide' | 'answers' | 'practice' | 'cloud' | 'engagement' | 'data' | 'json' | 'lang'
>;

/** A script needs no cloud to be signed in to; without one it is written for the worldwide cloud. */
function withCloud(given: Given): RunGiven {
  const cloud = given.practice || given.engagement !== undefined ? given.cloud : (given.cloud ?? 'global');
  return {
    ...given,
    cloud,
    account: undefined,
    azureAccount: undefined,
    signIn: undefined,
    practiceVaultInMemory: false,
  };
}

/** Only a stored engagement has ids to fill in; for everything else nothing is stored. */
async function withFolder(
  { data, engagement, practice }: Given,
  work: (data: string | undefined) => Promise<Ending>,
): Promise<Ending> {
  if (engagement !== undefined || practice) return work(data);
  const folder = await mkdtemp(join(tmpdir(), 'entrada-script-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(
  engine: Engine,
  given: RunGiven & { readonly shell: Shell; readonly left: boolean },
  terminal: Terminal,
): Promise<Ending> {
  const opened = await openEngagement(engine, given, terminal);
  if (!opened.ok) return failed(opened.failure, exitOf(opened.failure));
  const steps = opened.value.checklist.parts.flatMap((part) => part.steps);
  const parts: string[] = [];
  const wanted = given.left ? steps.filter(isLeft) : steps;
  for (const step of wanted.filter(({ scripts }) => scripts.includes(given.shell))) {
    const written = await scriptOf(engine, opened.value, { step, shell: given.shell });
    if (!written.ok) return failed(written.failure, exitOf(written.failure));
    parts.push(`${written.value.script}\n`);
  }
  return { exit: exitCode.asDesired, document: { script: parts.join('\n') }, lines: parts, failures: [] };
}

function scriptOf(
  engine: Engine,
  { summary }: Engagement,
  { step, shell }: { step: Step; shell: Shell },
): Promise<Attempt<{ script: string }>> {
  return ask(engine, 'step.script', { engagementId: summary.id, step: step.id, shell });
}
