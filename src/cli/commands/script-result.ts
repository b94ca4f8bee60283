import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Step } from '../../contract/checklist.ts';
import type { Engagement } from '../../contract/engagement.ts';
import type { Engine } from '../../contract/wire.ts';
import { scriptWords } from '../../words/terminal/script-words.ts';
import { failed, type Ending } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf, failWith, type Attempt } from '../failure.ts';
import { openEngagement } from '../run/open-engagement.ts';
import type { RunGiven } from '../run/run-options.ts';
import type { Terminal } from '../terminal.ts';
import { readText } from './diagnose-text.ts';

/** Every result block says whose it is; the engine reads the rest. */
const STEP = /"step"\s*:\s*"([a-z0-9-]+)"/g;

async function textOf(result: string, terminal: Terminal): Promise<Attempt<string>> {
  if (result === '-') return { ok: true, value: await readText('', terminal) };
  try {
    return { ok: true, value: await readFile(resolve(result), 'utf8') };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failWith({ code: 'file-unreadable', file: resolve(result), reason });
  }
}

interface ToHandBack {
  readonly engagement: Engagement;
  readonly text: string;
}

async function handBackAll(engine: Engine, { engagement, text }: ToHandBack): Promise<Attempt<Engagement>> {
  const engagementId = engagement.summary.id;
  const steps = new Set(engagement.checklist.parts.flatMap((part) => part.steps.map(({ id }) => id)));
  const named = [...new Set([...text.matchAll(STEP)].map(([, step = '']) => step))];
  let last: Attempt<Engagement> = { ok: true, value: engagement };
  for (const step of named.filter((each) => steps.has(each))) {
    const taken = await ask(engine, 'step.result', { engagementId, step, text });
    if (!taken.ok) return taken;
    last = { ok: true, value: taken.value.engagement };
  }
  if (named.some((step) => steps.has(step))) return last;
  // No step's: what takes back, or nothing that can be read, and then the engine says so.
  const taken = await ask(engine, 'undo.result', { engagementId, text });
  return taken.ok ? { ok: true, value: taken.value.engagement } : taken;
}

/** `script --result`: what the window takes in the field for it. */
export async function handBack(
  engine: Engine,
  { result, ...given }: RunGiven & { readonly result: string },
  terminal: Terminal,
): Promise<Ending> {
  const opened = await openEngagement(engine, given, terminal);
  if (!opened.ok) return failed(opened.failure, exitOf(opened.failure));
  const text = await textOf(result, terminal);
  if (!text.ok) return failed(text.failure, exitOf(text.failure));
  const handed = await handBackAll(engine, { engagement: opened.value, text: text.value });
  if (!handed.ok) return failed(handed.failure, exitOf(handed.failure));
  return endingOf(handed.value, text.value, terminal);
}

/** Those that the last word is about. */
function newest(steps: readonly Step[]): readonly Step[] {
  const last = steps
    .flatMap(({ evidence }) => evidence.map(({ at }) => at))
    .toSorted()
    .at(-1);
  return steps.filter(({ evidence }) => evidence.some(({ at }) => at === last));
}

/** The steps that were named, as they stand now. */
function endingOf({ checklist }: Engagement, text: string, { language }: Terminal): Ending {
  const steps = checklist.parts.flatMap((part) => part.steps);
  const inText = steps.filter(({ id }) => text.includes(`"${id}"`));
  const named = inText.length > 0 ? inText : newest(steps);
  const lines = named.flatMap(({ title, evidence }) => [
    scriptWords[language].handedBack(title[language]),
    ...evidence.slice(0, 1).map(({ observed }) => `  ${observed[language]}`),
  ]);
  const document = { script: null, steps: named.map(({ id, state }) => ({ id, state: state.state })) };
  return { exit: exitCode.asDesired, document, lines, failures: [] };
}
