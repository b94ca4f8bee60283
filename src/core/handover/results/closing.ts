import type { StepState } from '../../../contract/checklist.ts';
import type { Text } from '../../../contract/text.ts';
import type { MailboxResult, ResultBlock } from './block.ts';
import { scriptChanges, type ScriptChange } from './script-changes.ts';

/** How a step by hand stands after its script ran. */
export interface Closing {
  readonly state: StepState;
  readonly observed: Text;
  /** What it did, oldest first: for the journal, so that it can be taken back. */
  readonly changes: readonly ScriptChange[];
}

const TOLD_AT_MOST = 20;
const ERROR_AT_MOST = 160;

const few = (all: readonly string[]): string =>
  [...all.slice(0, TOLD_AT_MOST), ...(all.length > TOLD_AT_MOST ? ['…'] : [])].join(', ');

/** The module says `Ex6F9304|Some.Namespace.SomeException|text`: a person is told the text. */
const reason = (error: string | null | undefined): string =>
  (error ?? '').replace(/^\w*\|[\w.]+\|(?=.)/, '').slice(0, ERROR_AT_MOST);

/** The mailboxes that a script failed at, with what it said of each. */
export function failedAt(all: readonly MailboxResult[]): string {
  const failed = all.filter(({ result }) => result === 'failed');
  return few(failed.map(({ address, error }) => `${address} (${reason(error)})`));
}

function mailboxesSeen(all: readonly MailboxResult[]): Text {
  const failed = all.filter(({ result }) => result === 'failed');
  const told = failedAt(all);
  const off = few(all.filter(({ was }) => was?.toLowerCase() === 'true').map(({ address }) => address));
  const good = String(all.length - failed.length);
  const [total, bad] = [String(all.length), String(failed.length)];
  return {
    en: [
      `The script was run: ${good} of ${total} mailboxes as wanted`,
      ...(failed.length > 0 ? [`${bad} failed: ${told}`] : []),
      ...(off === '' ? [] : [`SMTP AUTH was switched off before for ${off}`]),
    ].join('; '),
    de: [
      `Das Skript ist gelaufen: ${good} von ${total} Postfächern wie gewünscht`,
      ...(failed.length > 0 ? [`${bad} gescheitert: ${told}`] : []),
      ...(off === '' ? [] : [`SMTP AUTH war vorher abgeschaltet für ${off}`]),
    ].join('; '),
  };
}

/** A script that got to its end did its step, save the mailboxes that it says it failed at. */
export function closingOf({ mailboxes }: ResultBlock, runs: readonly ResultBlock[]): Closing {
  const isDone = mailboxes?.every(({ result }) => result !== 'failed') ?? true;
  const ran = { en: 'The script was run to its end', de: 'Das Skript ist bis zum Ende gelaufen' };
  return {
    state: isDone ? { state: 'done' } : { state: 'waiting-for-person', roles: [] },
    observed: mailboxes === undefined ? ran : mailboxesSeen(mailboxes),
    changes: runs.flatMap(scriptChanges),
  };
}
