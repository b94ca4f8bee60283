import { done, refuse, type Result } from '../../../contract/problem.ts';
import type { Guide } from '../../guides/guide.ts';
import type { JournalEntry } from '../../journal/entry.ts';
import { rolesThatSuffice } from '../../preflight/roles.ts';
import { isShownBy } from '../../reconcile/shown-in.ts';
import { exchangeLabels } from '../../resources/exchange-labels.ts';
import type { ResultBlock } from './block.ts';
import { failedAt } from './closing.ts';
import { strangers, type Expected } from './expected.ts';
import { takeBackIn } from './parse.ts';
import { spellValues } from './check-values.ts';
import { takenBack, type ScriptChange } from './script-changes.ts';

type Seen = Extract<JournalEntry, { type: 'seen' }>['steps'];

export interface TakenBack {
  readonly changes: readonly ScriptChange[];
  /** The steps that are to be done again. */
  readonly steps: Seen;
}

interface Asked {
  readonly text: string;
  readonly guide: Guide;
  readonly expected: Expected;
}

/** What the script that takes back says, checked: another tenant's, or another app's, is refused. */
export function readTakenBack({ text, guide, expected }: Asked): Result<TakenBack> {
  const block = takeBackIn(text) ?? refuse({ code: 'values-invalid', issues: [noBlock] });
  if (!block.ok) return block;
  const { ids, tenantId } = block.value;
  const spelt = spellValues({ tenantId: tenantId ?? '', clientId: ids['clientId'] ?? '' });
  const missing = tenantId == null ? [noTenant] : [];
  const wrong = [...spelt.issues, ...missing, ...strangers(spelt.values, expected)];
  if (wrong.length > 0) return refuse({ code: 'values-invalid', issues: wrong });
  const changes = takenBack(block.value);
  return done({ changes, steps: stepsOf(guide, block.value, changes) });
}

const noBlock = { field: 'block', reason: 'no-block' } as const;
const noTenant = { field: 'tenantId', reason: 'missing' } as const;

function stepsOf(guide: Guide, { mailboxes = [] }: ResultBlock, changes: readonly ScriptChange[]): Seen {
  const good = mailboxes.filter(({ result }) => result !== 'failed').length;
  const told = { good, total: mailboxes.length, failed: failedAt(mailboxes) };
  const observed = exchangeLabels.takenBack(told);
  // Being connected is no thing that is taken back.
  const showsIt = ({ byEntrada }: Guide['steps'][number]): boolean =>
    (byEntrada?.shows ?? []).some(
      (shown) => shown.aspect !== 'connection' && changes.some(({ resource }) => isShownBy(shown, resource)),
    );
  return guide.steps.filter(showsIt).map(({ id, duty, by }) => ({
    step: id,
    state:
      by === 'person'
        ? { state: 'waiting-for-person', roles: [...rolesThatSuffice(duty)] }
        : { state: 'to-do' },
    observed,
  }));
}
