import type { Known } from '../../contract/engagement.ts';
import type { EngagementId } from '../../contract/ids.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import { findGuide, guides } from '../../core/guides/catalog.ts';
import type { Guide } from '../../core/guides/guide.ts';
import { guideFor } from '../../core/guides/select.ts';
import type { JournalEntry } from '../../core/journal/entry.ts';
import { knownOf } from '../../core/reconcile/known.ts';
import type { EngagementFolder } from '../store/engagement-folder.ts';
import type { EngagementRecord } from '../store/engagement-record.ts';

/** What is stored of one engagement, and what follows from it without asking anybody. */
export interface Insight {
  readonly record: EngagementRecord;
  /** With the steps that these answers leave to Entrada as its own. */
  readonly guide: Guide;
  readonly entries: readonly JournalEntry[];
  readonly known: Known;
}

export async function readInsight(folder: EngagementFolder, id: EngagementId): Promise<Result<Insight>> {
  const record = await folder.read(id);
  if (!record.ok) return record;
  const guide = guideOf(record.value.guide);
  if (!guide.ok) return guide;
  const journal = await folder.journal(id);
  if (!journal.ok) return journal;
  const entries = journal.value.entries();
  const { answers } = record.value;
  return done({
    record: record.value,
    guide: guideFor(guide.value, answers),
    entries,
    known: knownOf(entries),
  });
}

export function guideOf(id: string): Result<Guide> {
  const guide = findGuide(id);
  return guide ? done(guide) : refuse({ code: 'guide-unknown', guide: id, known: guides.map((it) => it.id) });
}
