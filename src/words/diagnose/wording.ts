import type { DiagnosisIdAt, Place } from '../../contract/diagnosis-ids.ts';
import type { Language } from '../../contract/text.ts';

/** A heading without a full stop, then why it happens and what to do. */
export type Explained = readonly [title: string, cause: string, fix: string];

/** A failure without its words in both languages does not compile. */
export type ExplainedAt<At extends Place> = {
  readonly [Id in DiagnosisIdAt<At>]: Readonly<Record<Language, Explained>>;
};
