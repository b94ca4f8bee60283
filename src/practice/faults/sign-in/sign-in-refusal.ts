import { z } from 'zod';
import { objections, type ObjectionName } from './objections.ts';

// Object.keys widens the keys; they are those of the table.
const names = Object.keys(objections) as [ObjectionName, ...ObjectionName[]];

/** One reason why the sign-in service lets somebody not in whose credentials are right. */
export const signInRefusal = z.strictObject({
  refuse: z.enum(names),
  /** User principal name; everybody where it is missing. */
  account: z.string().min(1).optional(),
  /** Client id of the application that asks. */
  app: z.guid().optional(),
});
export type SignInRefusal = z.output<typeof signInRefusal>;
