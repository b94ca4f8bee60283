import { done, refuse } from '../../contract/problem.ts';
import type { Problem, Result } from '../../contract/problem.ts';
import { rolesHeld } from '../preflight/active-roles.ts';
import { assess, blockOf, missingRoles, refOf } from './assess.ts';
import type { Assessment } from './assess.ts';
import { isCredential, viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { handleAnswer } from './handle-answer.ts';
import type { Delay, Settling } from './settling.ts';
import { look } from './look.ts';
import { patience } from './patience.ts';
import { recover } from './recover.ts';
import type { Standing } from './standing.ts';
import { noteEach } from './note-each.ts';
import { noteIntent } from './wave.ts';
import type { Sending } from './wave.ts';

/** What keeps this person from it: a role that is not held, or what the thing itself waits for. */
function obstacle(bench: Bench, assessment: Assessment): Standing | undefined {
  const view = viewOf(bench);
  const roles = missingRoles(assessment.spec, view, rolesHeld(bench.world));
  return roles === undefined ? blockOf(assessment, view) : { is: 'waiting', roles };
}

/** What is as wanted was made in this run, or was so before. */
function cameBy(before: Standing | undefined): 'created' | 'updated' | 'kept' {
  return before?.is === 'created' || before?.is === 'updated' ? before.is : 'kept';
}

/** Still to do for this person in this run; how the others stand is noted. */
function isOpen(settling: Settling, assessment: Assessment): boolean {
  const { spec, observed, sign } = assessment;
  const { bench, standings, only } = settling;
  const ref = refOf(spec);
  if (sign === 'keep' && observed.is === 'there') {
    standings.set(ref, { is: cameBy(standings.get(ref)), id: observed.id });
    return false;
  }
  if (only?.has(ref) === false) return false;
  const block = obstacle(bench, assessment);
  if (block !== undefined) standings.set(ref, block);
  return block === undefined;
}

function openOnes(settling: Settling): readonly Assessment[] {
  const { bench, standings } = settling;
  const view = viewOf(bench);
  return bench.desired
    .filter((spec) => !['failed', 'waiting'].includes(standings.get(refOf(spec))?.is ?? ''))
    .map((spec) => assess(spec, view))
    .filter((assessment) => isOpen(settling, assessment));
}

/** So many writes to Exchange a wave: what came of them is noted, and told, before the next. */
const MAILBOXES_A_WAVE = 100;

function inExchange({ write }: Assessment): boolean {
  return write?.ask.service === 'exchange';
}

/** Writes to one application follow each other: side by side the directory refuses them as concurrent. */
function oneWave(due: readonly Assessment[]): readonly Assessment[] {
  const changesApplication = due.some(({ spec }) => spec.kind === 'application');
  const wave = changesApplication ? due.filter(({ spec }) => !isCredential(spec)) : due;
  const mailboxes = new Set(wave.filter(inExchange).slice(0, MAILBOXES_A_WAVE));
  return wave.filter((each) => !inExchange(each) || mailboxes.has(each));
}

async function send(settling: Settling, wave: readonly Assessment[]): Promise<Result<void>> {
  const { bench } = settling;
  const sendings: Sending[] = [];
  for (const { spec, write } of wave) {
    if (write === undefined) continue;
    bench.writes += 1;
    sendings.push({ spec, write, number: bench.writes });
  }
  const itself = (sending: Sending): Sending => sending;
  await noteEach(sendings, itself, (sending) => noteIntent(bench, sending));
  const sent = await bench.session.wire.send(sendings.map(({ write }) => write.ask));
  if (!sent.ok) return sent;
  const answered = sendings.map((sending, index) => {
    const answer = sent.value[index];
    if (answer === undefined) throw new Error('the wire gave fewer answers than it was asked');
    return { sending, answer };
  });
  await noteEach(
    answered,
    ({ sending }) => sending,
    ({ sending, answer }) => handleAnswer(settling, sending, answer),
  );
  return done(undefined);
}

/** Reads what was not read, or was forgotten because its outcome is not known; claims what proves to be ours. */
async function lookAgain({ bench, standings }: Settling): Promise<Result<void>> {
  const looked = await look(bench);
  if (!looked.ok) return looked;
  const mine = await recover(bench);
  for (const [ref, operation] of mine)
    if (!standings.has(ref)) standings.set(ref, { is: operation === 'create' ? 'created' : 'updated' });
  return done(undefined);
}

async function wait(settling: Settling, delays: readonly Delay[]): Promise<Result<void>> {
  const { clock, cancel } = settling.bench.session;
  const first = delays.toSorted((one, other) => one.until - other.until)[0];
  if (first === undefined) return done(undefined);
  settling.tell(first);
  await clock.sleep(Math.max(0, first.until - clock.now()), cancel);
  return lookAgain(settling);
}

function late(settling: Settling, open: readonly Assessment[], startedAt: number): Problem {
  const waited = Math.round((settling.bench.session.clock.now() - startedAt) / 1000);
  return { code: 'directory-late', resources: open.map(({ spec }) => refOf(spec)), waitedSeconds: waited };
}

/** What comes next: writes that are due, a look where something was not read, a pause, or the end. */
async function advance(settling: Settling, open: readonly Assessment[]): Promise<Result<'on' | 'end'>> {
  const now = settling.bench.session.clock.now();
  const delayOf = ({ spec }: Assessment): Delay | undefined => settling.delays.get(refOf(spec));
  const ready = open.filter((each) => (delayOf(each)?.until ?? 0) <= now);
  const due = ready.filter(({ write }) => write !== undefined);
  const delays = open.flatMap((each) => delayOf(each) ?? []).filter(({ until }) => until > now);
  let step: Result<void> | undefined;
  if (due.length > 0) step = await send(settling, oneWave(due));
  else if (ready.some(({ observed }) => observed.is === 'pending')) step = await lookAgain(settling);
  else if (delays.length > 0) step = await wait(settling, delays);
  if (step === undefined) return done('end');
  return step.ok ? done('on') : step;
}

/** Sends wave after wave until all that this person may do is as wanted. What a failure blocks stays open. */
export async function settle(settling: Settling): Promise<Result<void>> {
  const { clock, cancel } = settling.bench.session;
  const startedAt = clock.now();
  for (;;) {
    if (cancel?.aborted === true) return refuse({ code: 'cancelled' });
    const open = openOnes(settling);
    settling.tell();
    if (clock.now() - startedAt > patience.budgetMs) return refuse(late(settling, open, startedAt));
    const advanced = await advance(settling, open);
    if (!advanced.ok) return advanced;
    if (advanced.value === 'end') return done(undefined);
  }
}
