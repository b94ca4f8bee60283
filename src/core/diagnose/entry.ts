import type { CheckId } from '../../contract/diagnosis-checks.ts';
import type { DiagnosisIdAt, Place } from '../../contract/diagnosis-ids.ts';
import type { Product } from '../../contract/diagnosis.ts';

/**
 * A fragment (case does not count; no letter or digit directly before or after it) or a pattern. Patterns see text in
 * lower case on one line, are bounded the same way, and never repeat `.` without a limit.
 */
export type Sign = string | RegExp;

/** How one failure is recognised. No prose: that is in the words, under the same id. */
export interface Entry {
  /** Absent: met with every product. */
  readonly products?: readonly Product[];
  /** 2: explains the same text only where the context fits. */
  readonly rank?: 2;
  /** Digits of AADSTS codes. */
  readonly codes?: readonly string[];
  /** Says it. */
  readonly says?: readonly Sign[];
  /** Points to it and to others: status numbers, names of commands. */
  readonly mentions?: readonly Sign[];
  /** Counts only beside one of the above: what stands near it when it is this one. */
  readonly beside?: readonly Sign[];
  /** Absent where the text itself is all the proof there is. */
  readonly check?: CheckId;
}

export type Entries<At extends Place> = { readonly [Id in DiagnosisIdAt<At>]: Entry };
