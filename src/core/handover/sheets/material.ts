import type { Checklist } from '../../../contract/checklist.ts';
import type { Answers } from '../../../contract/guides.ts';
import type { Guide } from '../../guides/guide.ts';
import type { Values } from '../../guides/interpolate.ts';
import type { Words } from '../../ports.ts';

/** All that a sheet is made of. None of it holds a secret. */
export interface SheetMaterial {
  readonly guide: Guide;
  readonly answers: Answers;
  /** What shall exist can be told from the answers. */
  readonly isComplete: boolean;
  /** From `valuesOf`, with what is known of the tenant. */
  readonly values: Values;
  readonly checklist: Checklist;
  readonly customer: string;
  readonly practice: boolean;
  /** Who asks for it. */
  readonly by: string;
  /** When it is written, ISO 8601. */
  readonly at: string;
  readonly words: Words;
  /** Ids of the steps; absent: all that wait for a person. */
  readonly steps?: readonly string[] | undefined;
}
