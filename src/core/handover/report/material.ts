import type { Engagement } from '../../../contract/engagement.ts';
import type { TestedMailbox } from '../../../contract/mail-test.ts';
import type { Guide } from '../../guides/guide.ts';
import type { JournalEntry } from '../../journal/entry.ts';
import type { Words } from '../../ports.ts';

/** All that a report is made of. None of it holds a secret. */
export interface Material {
  readonly engagement: Engagement;
  readonly guide: Guide;
  readonly entries: readonly JournalEntry[];
  /** The last test of each mailbox, by its address in lower case. */
  readonly mailTests: ReadonlyMap<string, TestedMailbox>;
  /** When the report is written, ISO 8601. */
  readonly at: string;
  readonly words: Words;
}
