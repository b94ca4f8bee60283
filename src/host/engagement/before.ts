import type { PastedValues } from '../../contract/pasted-values.ts';
import type { ResourceSpec } from '../../core/guides/guide.ts';
import type { Insight } from './insight.ts';

/** What is known before anything is taken. */
export interface Before {
  readonly insight: Insight;
  readonly desired: readonly ResourceSpec[];
  readonly known: PastedValues;
}
