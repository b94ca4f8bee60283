import type { OptionName, OptionValues } from '../options/option-table.ts';

/** What `plan`, `apply`, `check` and `undo` have in common. */
export const runOptions = [
  'answers',
  'practice',
  'cloud',
  'account',
  'azureAccount',
  'signIn',
  'engagement',
  'data',
  'json',
  'lang',
  'practiceVaultInMemory',
] as const satisfies readonly OptionName[];

export type RunGiven = OptionValues<(typeof runOptions)[number]> & { readonly guide: string };
