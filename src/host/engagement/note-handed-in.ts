import type { PastedValues } from '../../contract/pasted-values.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import type { Text } from '../../contract/text.ts';
import type { Closing } from '../../core/handover/results/closing.ts';
import { handedInSeen } from '../../core/handover/results/handed-in-seen.ts';
import { outcomesOf } from '../../core/handover/results/outcomes.ts';
import type { Journal } from '../../core/journal/entry.ts';
import type { HostContext } from '../host-context.ts';
import type { EngagementRecord } from '../store/engagement-record.ts';
import { locked } from './exclusive.ts';
import type { Before } from './before.ts';
import { isMade } from './is-made.ts';
import { noteChanges, type Stamp } from './note-changes.ts';
import { storedChecklist } from './read-engagement.ts';
import { whoIsHere } from './who-is-here.ts';

interface ToNote {
  readonly before: Before;
  readonly step: string;
  readonly given: PastedValues;
  readonly all: PastedValues;
  readonly run: string;
  readonly closing: Closing | undefined;
}

/** The record learns tenant and app, the journal the ids and who handed them in. Nobody runs meanwhile. */
export async function noteHandedIn(context: HostContext, toNote: ToNote): Promise<Result<void>> {
  const { record } = toNote.before.insight;
  return locked(context.folder, record.id, async () => {
    const fresh = await context.folder.read(record.id);
    if (!fresh.ok) return fresh;
    const journal = await context.folder.journal(record.id);
    if (!journal.ok) return journal;
    try {
      const at = new Date(context.clock.now()).toISOString();
      const stamp = { at, run: toNote.run, by: whoIsHere(fresh.value) };
      await append(context, journal.value, { ...toNote, stamp });
      const after = learnt(fresh.value, toNote, at);
      if (after === undefined) return done(undefined);
      const written = await context.folder.write(after);
      return written.ok ? done(undefined) : refuse(written.problem);
    } finally {
      await journal.value.close();
    }
  });
}

async function append(
  context: HostContext,
  journal: Journal,
  { before, step, given, all, stamp, closing }: ToNote & { readonly stamp: Stamp },
): Promise<void> {
  const clientId = adoptedNow(before, given);
  if (clientId !== undefined) await journal.append({ ...stamp, type: 'adopted', clientId });
  for (const outcome of outcomesOf({ desired: before.desired, given, all, stamp }))
    await journal.append(outcome);
  const checklist = await storedChecklist(context, before.insight);
  const stands = checklist.parts.flatMap(({ steps }) => steps).find(({ id }) => id === step);
  if (stands === undefined || stands.state.state === 'not-needed') return;
  const handedIn = handedInSeen(given, context.words);
  const isByHand = stands.by === 'person' && closing !== undefined;
  if (isByHand) await noteChanges(journal, closing.changes, stamp);
  // Where it stands is for a check to say, of a step by hand for its script: this is what somebody says.
  const { state, observed } = isByHand
    ? { state: closing.state, observed: together(closing.observed, handedIn) }
    : { state: stands.state, observed: handedIn };
  await journal.append({ ...stamp, type: 'seen', steps: [{ step, state, observed }] });
}

const together = (one: Text, other: Text): Text => ({
  en: `${one.en}. ${other.en}`,
  de: `${one.de}. ${other.de}`,
});

/** An application that Entrada did not make is found by its client id from now on. */
function adoptedNow({ insight }: Before, { clientId }: PastedValues): string | undefined {
  const { record, entries } = insight;
  if (clientId === undefined || isMade(entries)) return undefined;
  return record.adopted?.clientId === clientId ? undefined : clientId;
}

function learnt(
  record: EngagementRecord,
  { before, given }: ToNote,
  at: string,
): EngagementRecord | undefined {
  const clientId = adoptedNow(before, given);
  const tenant = record.tenant ?? (given.tenantId === undefined ? undefined : { id: given.tenantId });
  if (clientId === undefined && tenant === record.tenant) return undefined;
  return {
    ...record,
    ...(tenant === undefined ? {} : { tenant }),
    ...(clientId === undefined ? {} : { adopted: { clientId, at } }),
  };
}
