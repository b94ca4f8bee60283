import type { MailboxRow } from '../../../contract/mailboxes.ts';
import type { GlyphName } from '../../parts/glyph.tsx';
import type { Tone } from '../../parts/state-look.ts';

export const filters = ['all', 'passed', 'failed', 'waiting', 'untested', 'unusable'] as const;
export type Filter = (typeof filters)[number];
export type RowState = 'passed' | 'failed' | 'waiting' | 'untested';

export const rowState = ({ test }: MailboxRow): RowState => test?.state ?? 'untested';

const UNUSABLE: ReadonlySet<string> = new Set(['unlicensed', 'on-premises', 'missing']);

export const isUnusable = ({ kind }: MailboxRow): boolean => kind !== undefined && UNUSABLE.has(kind);

export function belongsTo(row: MailboxRow, filter: Filter): boolean {
  if (filter === 'all') return true;
  return filter === 'unusable' ? isUnusable(row) : rowState(row) === filter;
}

/** Shape and colour; the word stands beside them. */
export const ROW_LOOK: Readonly<Record<RowState, { readonly glyph: GlyphName; readonly tone: Tone }>> = {
  passed: { glyph: 'tick', tone: 'success' },
  failed: { glyph: 'octagon', tone: 'danger' },
  waiting: { glyph: 'clock', tone: 'neutral' },
  untested: { glyph: 'circle', tone: 'neutral' },
};
