import { accountCauses } from './sign-in-causes-account.ts';
import { applicationCauses } from './sign-in-causes-application.ts';
import type { Worded } from './wording.ts';

/** The digits of an AADSTS code, or an OAuth error → cause (a clause without a full stop) and fix (a sentence). */
export const signInCauses: ReadonlyMap<string, Worded> = new Map(
  [...accountCauses, ...applicationCauses].flatMap(({ codes, words }) =>
    codes.map((code): [string, Worded] => [code, words]),
  ),
);
