import { textOf, textsOf } from '../../directory/json.ts';
import type { GraphObject } from '../../directory/model.ts';
import type { WritableDirectory } from '../../directory/writable.ts';
import type { Trustee } from './trustee.ts';

/** `mailboxPermissions` open a mailbox, `recipientPermissions` let somebody send as it. */
export type EntryKind = 'mailboxPermissions' | 'recipientPermissions';

export interface AccessEntry {
  readonly id: string;
  readonly mailboxId: string;
  readonly trustee: Trustee;
  readonly accessRights: readonly string[];
  readonly deny: boolean;
  readonly inheritanceType: string;
}

/** @param asOf how Exchange stood then, milliseconds; now without it */
export function entriesOn(
  directory: WritableDirectory,
  kind: EntryKind,
  { mailboxId, asOf }: { mailboxId: string; asOf?: number | undefined },
): AccessEntry[] {
  return directory.rows(kind).where('mailboxId', mailboxId, asOf).map(fromRow);
}

export function entryOf(
  directory: WritableDirectory,
  kind: EntryKind,
  of: { mailboxId: string; trustee: Trustee; deny: boolean },
): AccessEntry | undefined {
  return entriesOn(directory, kind, of).find(
    ({ trustee, deny }) =>
      trustee.kind === of.trustee.kind && trustee.id === of.trustee.id && deny === of.deny,
  );
}

/** One row for each trustee; without any right left the row goes. */
export function writeEntry(directory: WritableDirectory, kind: EntryKind, entry: AccessEntry): void {
  const { id, mailboxId, trustee, accessRights, deny, inheritanceType } = entry;
  const value: GraphObject = {
    id,
    mailboxId,
    trusteeKind: trustee.kind,
    trusteeId: trustee.id,
    accessRights: [...accessRights],
    deny,
    inheritanceType,
  };
  directory.commit([{ kind, id, value: accessRights.length === 0 ? null : value }]);
}

function fromRow(row: GraphObject): AccessEntry {
  return {
    id: row.id,
    mailboxId: textOf(row, 'mailboxId'),
    trustee: {
      kind: textOf(row, 'trusteeKind') === 'user' ? 'user' : 'servicePrincipal',
      id: textOf(row, 'trusteeId'),
    },
    accessRights: textsOf(row, 'accessRights'),
    deny: row['deny'] === true,
    inheritanceType: textOf(row, 'inheritanceType'),
  };
}
