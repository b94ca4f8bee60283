import { knownField, type PastedValues, type ValueIssue } from '../../../contract/pasted-values.ts';
import { refuse, done, type Result } from '../../../contract/problem.ts';
import { NEWEST_BLOCK, resultBlock, TAKE_BACK, type ResultBlock } from './block.ts';
import { closingOf, type Closing } from './closing.ts';
import { mixUps, spellValues } from './check-values.ts';
import { strangers, type Expected } from './expected.ts';
import { findBlocks } from './find-blocks.ts';

export interface Asked {
  readonly text: string;
  readonly step: string;
  readonly expected: Expected;
  readonly known: PastedValues;
}

const SECRET_NAME = /secretText|secretValue$|password|client_?secret$|token/i;

function issue(reason: ValueIssue['reason'], more: Partial<ValueIssue> = {}): Result<never> {
  return refuse({ code: 'values-invalid', issues: [{ field: 'block', reason, ...more }] });
}

const readAll = (blocks: readonly unknown[]): (ResultBlock | undefined)[] =>
  blocks.map((block) => resultBlock.safeParse(block).data);

/** The newest block of that step; a window's text may hold those of several. */
function choose(blocks: readonly unknown[], step: string): Result<ResultBlock> {
  const read = readAll(blocks);
  const newer = read.find((block) => block !== undefined && block.entrada > NEWEST_BLOCK);
  if (newer !== undefined) return issue('block-newer', { given: String(newer.entrada) });
  const own = read.findLast((block) => block?.step === step);
  if (own !== undefined) return done(own);
  const other = read.findLast((block) => block !== undefined);
  if (other === undefined) return issue(blocks.length === 0 ? 'no-block' : 'block-unreadable');
  return issue('other-step', { given: other.step.slice(0, 80), expected: step });
}

/** What the block says of the step itself; its ids are `parseResult`'s. */
export function closingIn(text: string, step: string): Closing | undefined {
  const blocks = findBlocks(text);
  const chosen = choose(blocks, step);
  return chosen.ok ? closingOf(chosen.value, sameApp(readAll(blocks), chosen.value)) : undefined;
}

/** The script may have run more than once: the first run has what was there before. */
function sameApp(read: readonly (ResultBlock | undefined)[], chosen: ResultBlock): ResultBlock[] {
  return read
    .filter((block) => block !== undefined)
    .filter(
      ({ step, tenantId, ids }) =>
        step === chosen.step && tenantId === chosen.tenantId && ids['clientId'] === chosen.ids['clientId'],
    );
}

/** What the script that takes back printed, where that is the last thing in the text. */
export function takeBackIn(text: string): Result<ResultBlock> | undefined {
  const read = readAll(findBlocks(text));
  if (read.findLast((block) => block !== undefined)?.step !== TAKE_BACK) return undefined;
  return choose(findBlocks(text), TAKE_BACK);
}

function unknownFields({ ids }: ResultBlock): ValueIssue[] {
  return Object.keys(ids)
    .filter((name) => name === 'tenantId' || !knownField.safeParse(name).success)
    .map((name): ValueIssue => ({
      field: name.slice(0, 80),
      reason: SECRET_NAME.test(name) ? 'secret-in-block' : 'unknown-field',
    }));
}

function valuesIn({ tenantId, ids }: ResultBlock): PastedValues {
  const found = Object.entries({ ...ids, tenantId });
  return Object.fromEntries(
    found.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );
}

/** The ids of a step's result block, checked; of everything else in the text nothing is taken. */
export function parseResult({ text, step, expected, known }: Asked): Result<PastedValues> {
  const chosen = choose(findBlocks(text), step);
  if (!chosen.ok) return chosen;
  const unknown = unknownFields(chosen.value);
  if (unknown.length > 0) return refuse({ code: 'values-invalid', issues: unknown });
  const { values, issues } = spellValues(valuesIn(chosen.value));
  const { tenantId, ...ids } = values;
  const missing: ValueIssue[] =
    tenantId === undefined && !issues.some(({ field }) => field === 'tenantId')
      ? [{ field: 'tenantId', reason: 'missing' }]
      : [];
  const wrong = [...issues, ...missing, ...strangers(values, expected), ...mixUps(values, known)];
  if (wrong.length > 0) return refuse({ code: 'values-invalid', issues: wrong });
  return Object.keys(ids).length === 0 ? issue('block-empty') : done(values);
}
