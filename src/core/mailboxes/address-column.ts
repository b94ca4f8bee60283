import { isAddress } from '../guides/answer-rules/addresses.ts';
import { addressIn } from './address-in.ts';
import type { CsvRow } from './read-cells.ts';

/** Names of the column, best first, in one spelling: as Exchange, the admin centers and people write them. */
const names = [
  'primarysmtpaddress',
  'windowsemailaddress',
  'mailbox',
  'mailboxes',
  'postfach',
  'postfächer',
  'emailaddress',
  'emailadresse',
  'mailadresse',
  'mailaddress',
  'smtpaddress',
  'address',
  'adresse',
  'email',
  'mail',
  'userprincipalname',
  'upn',
  'benutzerprinzipalname',
  'identity',
];

const spelt = (cell: string): string => cell.toLowerCase().replace(/[^\p{L}]/gu, '');

export interface Column {
  /** Which cell of a row. */
  readonly at: number;
  readonly hasHeader: boolean;
}

/** By the header, and where there is none by the cells: the column that holds most addresses. */
export function addressColumn(rows: readonly CsvRow[]): Column {
  const [first] = rows;
  if (first === undefined || first.cells.some(holdsAddress))
    return { at: fullestColumn(rows).at, hasHeader: false };
  const named = headed(first.cells);
  if (named !== undefined) return { at: named, hasHeader: true };
  const { at } = fullestColumn(rows);
  // Of a single column, or with an @, it is rather a faulty row than a header.
  const isFaulty = first.cells.length < 2 || (first.cells[at] ?? '').includes('@');
  return { at, hasHeader: !isFaulty && rows.length > 1 };
}

function headed(header: readonly string[]): number | undefined {
  const own = header.map(spelt);
  const name = names.find((each) => own.includes(each));
  return name === undefined ? undefined : own.indexOf(name);
}

/** The column that holds most addresses, and how many; of equal ones the first. */
export function fullestColumn(rows: readonly CsvRow[]): { readonly at: number; readonly addresses: number } {
  const counts: number[] = [];
  for (const { cells } of rows.slice(0, 200))
    cells.forEach((cell, at) => {
      if (holdsAddress(cell)) counts[at] = (counts[at] ?? 0) + 1;
    });
  const most = Math.max(0, ...counts.filter((count) => count > 0));
  return {
    at: Math.max(
      0,
      counts.findIndex((count) => count === most),
    ),
    addresses: most,
  };
}

const holdsAddress = (cell: string): boolean => isAddress(addressIn(cell));
