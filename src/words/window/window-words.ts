import type { Language, Text } from '../../contract/text.ts';
import { answers } from './answers.ts';
import { certificate } from './certificate.ts';
import { checklist } from './checklist.ts';
import { customers } from './customers.ts';
import { diagnose } from './diagnose.ts';
import { fieldIssues } from './field-issues.ts';
import { general } from './general.ts';
import { handOver } from './hand-over.ts';
import { handIn } from './hand-in.ts';
import { keep } from './keep.ts';
import { mailboxes } from './mailboxes.ts';
import { openBundle } from './open-bundle.ts';
import { plan } from './plan.ts';
import { secrets } from './secrets.ts';
import { secret } from './secret.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { sketch } from './sketch.ts';
import { smartspace } from './smartspace.ts';
import { start } from './start.ts';
import { steps } from './steps.ts';
import { summary } from './summary.ts';

/** Every sentence of the window itself: screen → key → both languages. */
export const windowWords = {
  answers,
  certificate,
  checklist,
  customers,
  diagnose,
  fieldIssues,
  general,
  handIn,
  handOver,
  keep,
  mailboxes,
  openBundle,
  plan,
  secret,
  secrets,
  settings,
  shell,
  signIn,
  sketch,
  smartspace,
  start,
  steps,
  summary,
};
type All = typeof windowWords;

/** One language of them, as i18next takes it. The English literals carry the names of the gaps to fill. */
export type WindowWords = {
  readonly [Screen in keyof All]: {
    readonly [Key in keyof All[Screen]]: All[Screen][Key] extends { readonly en: infer Words }
      ? Words
      : never;
  };
};

export function windowWordsIn(language: Language): Record<string, Record<string, string>> {
  const pick = (screen: Record<string, Text>) =>
    Object.fromEntries(Object.entries(screen).map(([key, text]) => [key, text[language]]));
  return Object.fromEntries(Object.entries(windowWords).map(([name, screen]) => [name, pick(screen)]));
}
