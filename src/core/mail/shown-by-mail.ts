import type { StepState } from '../../contract/checklist.ts';
import type { MailOutcome, TestedMailbox } from '../../contract/mail-test.ts';
import type { Text } from '../../contract/text.ts';
import type { StepSpec } from '../guides/guide.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { Wanted } from './wanted.ts';

type Seen = Extract<JournalEntry, { type: 'seen' }>['steps'][number];
type What = NonNullable<StepSpec['shownByMail']>;

export interface ShownByMail {
  readonly steps: readonly StepSpec[];
  readonly wanted: Wanted;
  /** Every mailbox of the answers, and the newest test of each that was tested. */
  readonly mailboxes: readonly string[];
  readonly newest: ReadonlyMap<string, TestedMailbox>;
}

const FEW = 12;

interface Tally {
  readonly passed: number;
  readonly of: number;
  readonly refused: readonly string[];
  readonly isWhole: boolean;
}

function tally({ mailboxes, newest }: ShownByMail, outcomeOf: (one: TestedMailbox) => MailOutcome): Tally {
  const tested = mailboxes.flatMap((address) => newest.get(address.toLowerCase()) ?? []);
  const states = tested.map((one) => ({ address: one.address, state: outcomeOf(one).state }));
  return {
    passed: states.filter(({ state }) => state === 'passed').length,
    of: mailboxes.length,
    refused: states.filter(({ state }) => state === 'refused').map(({ address }) => address),
    isWhole: tested.length === mailboxes.length && mailboxes.length > 0,
  };
}

function observedIn(protocol: 'IMAP' | 'SMTP AUTH', { passed, of, refused }: Tally): Text {
  const named = [...refused.slice(0, FEW), ...(refused.length > FEW ? ['…'] : [])].join(', ');
  const counts = `${String(passed)} / ${String(of)}`;
  return {
    en: `The mail test, with the app's own credentials: ${protocol} let the app in at ${counts} mailboxes${named === '' ? '' : `; refused: ${named}`}. Exchange itself was not asked.`,
    de: `Der Mailtest, mit den eigenen Anmeldedaten der App: ${protocol} ließ die App bei ${counts} Postfächern ein${named === '' ? '' : `; abgewiesen: ${named}`}. Exchange selbst wurde nicht gefragt.`,
  };
}

/** One that lets the app in proves that it is known; rights and settings need every mailbox. */
function stateOf(what: What, { passed, of, refused, isWhole }: Tally): StepState | undefined {
  if (what === 'app') return passed > 0 ? { state: 'done' } : undefined;
  if (isWhole && passed === of) return { state: 'done' };
  return refused.length > 0 ? { state: 'waiting-for-person', roles: [] } : undefined;
}

/** What mail tests show of the steps that a person did; nothing of one that could not be told. */
export function shownByMail(asked: ShownByMail): Seen[] {
  const { steps, wanted } = asked;
  return steps.flatMap((step): Seen[] => {
    const { shownByMail: what, by, id } = step;
    if (what === undefined || by !== 'person') return [];
    const isSmtp = what === 'smtp' || !wanted.imap;
    if (isSmtp && !wanted.smtp) return [];
    const seen = tally(asked, ({ imap, smtp }) => (isSmtp ? smtp : imap));
    const state = stateOf(what, seen);
    if (state === undefined) return [];
    const observed = observedIn(isSmtp ? 'SMTP AUTH' : 'IMAP', seen);
    return [{ step: id, state, observed, shownBy: 'mail-test' }];
  });
}
