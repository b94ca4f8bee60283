import type { MailboxFile, RowIssue } from '../../contract/mailboxes.ts';
import { cut } from '../guides/answer-rules/finding.ts';
import { isAddress } from '../guides/answer-rules/addresses.ts';
import { addressColumn } from './address-column.ts';
import { addressIn } from './address-in.ts';
import { declaredDelimiter, findDelimiter } from './find-delimiter.ts';
import { readCells, type CsvRow } from './read-cells.ts';

type List = Omit<MailboxFile, 'encoding'>;

const isEmpty = ({ cells }: CsvRow): boolean => cells.every((cell) => cell.trim() === '');

/** Windows PowerShell's Export-Csv begins with the type of what it exported. */
const isTypeLine = ({ cells }: CsvRow): boolean => (cells[0] ?? '').startsWith('#TYPE ');

/** A list of mailboxes: one address a line, or a table with a column of addresses. Each row is taken or told. */
export function readList(text: string): List {
  const declared = declaredDelimiter(text);
  const delimiter = declared?.delimiter ?? findDelimiter(text);
  const body = text.slice(declared?.length ?? 0);
  const first = declared === undefined ? 0 : 1;
  const rows = readCells(body, delimiter)
    .filter((row) => !isEmpty(row) && !isTypeLine(row))
    .map((row) => ({ ...row, line: row.line + first }));
  const column = addressColumn(rows);
  const kept = column.hasHeader ? rows.slice(1) : rows;
  const list = collect(kept, column.at);
  const issues: RowIssue[] = kept.length === 0 ? [{ line: 0, reason: 'no-addresses' }] : list.issues;
  return { mailboxes: list.mailboxes, issues, rows: kept.length, delimiter };
}

function collect(rows: readonly CsvRow[], at: number): Pick<List, 'mailboxes' | 'issues'> {
  const first = new Map<string, string>();
  const issues = rows.flatMap((row): RowIssue[] => {
    const issue = fault(row, at);
    if (issue !== undefined) return [issue];
    const address = addressIn(row.cells[at] ?? '');
    const same = first.get(address.toLowerCase());
    if (same !== undefined) return [{ line: row.line, reason: 'duplicate', given: address, nearest: same }];
    first.set(address.toLowerCase(), address);
    return [];
  });
  return { mailboxes: [...first.values()], issues };
}

// eslint-disable-next-line no-control-regex -- what is shown of a file must not steer a terminal
const shown = (text: string): string => cut(text.replace(/[\x00-\x1f\x7f-\x9f]/g, '�'));

function fault({ line, cells, isBroken }: CsvRow, at: number): RowIssue | undefined {
  const cell = cells[at] ?? '';
  if (isBroken === true) return { line, reason: 'unclosed-quote', given: shown(cells.join(' ')) };
  const address = addressIn(cell);
  if (address === '') return { line, reason: 'no-address-in-row', given: shown(cells.join(' ').trim()) };
  return isAddress(address) ? undefined : { line, reason: 'not-an-address', given: shown(cell.trim()) };
}
