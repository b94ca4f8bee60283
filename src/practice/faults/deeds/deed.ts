import type { z } from 'zod';
import type { Text } from '../../../contract/text.ts';
import type { Change, WritableDirectory } from '../../directory/writable.ts';

export interface Tenant {
  readonly directory: WritableDirectory;
  /** Milliseconds since 1970, by the cloud's own clock. */
  readonly now: number;
}

/** Something that somebody else does to the tenant behind the user's back. */
export interface Deed<Schema extends z.ZodType = z.ZodType> {
  readonly title: Text;
  readonly schema: Schema;
  /** What is written; nobody's rights are asked. */
  readonly changes: (given: z.output<Schema>, tenant: Tenant) => readonly Change[];
}

export function deed<Schema extends z.ZodType>(row: Deed<Schema>): Deed<Schema> {
  return row;
}

/** A deed has nothing to be done to. */
export class NothingThere extends Error {
  readonly field: string;
  readonly fix: string;

  constructor(problem: { field: string; message: string; fix: string }) {
    super(problem.message);
    this.field = problem.field;
    this.fix = problem.fix;
  }
}
