import type { Directory, GraphObject } from './model.ts';
import type { MemberRegister } from './members.ts';
import type { DirectoryRole } from './seed/roles.ts';
import type { Kind } from './kinds.ts';

/** `null` removes the row. */
export interface Change {
  readonly kind: Kind;
  readonly id: string;
  readonly value: GraphObject | null;
}

/**
 * Reads of a table. Without `asOf` the newest version; with it (milliseconds) what a replica that far behind shows.
 * Rows are shared, never changed in place: a write commits a new object.
 */
export interface Rows {
  get(id: string, asOf?: number): GraphObject | undefined;
  /** Rows whose index `name` holds `key`, without regard to case. */
  where(name: string, key: string, asOf?: number): GraphObject[];
  all(asOf?: number): Iterable<GraphObject>;
  /** What was written after `from`; without a row where it was removed. */
  changedSince(from: number, asOf?: number): Iterable<{ id: string; row: GraphObject | undefined }>;
}

export interface WritableDirectory extends Directory {
  readonly initialDomain: string;
  readonly createdAt: string;
  readonly seed: number;
  readonly members: MemberRegister;
  readonly roles: readonly DirectoryRole[];
  rows(kind: Kind): Rows;
  /** All or nothing, also across a crash: on return the changes are with the operating system. */
  commit(changes: readonly Change[]): void;
  /** Back to what the seed planted; whatever was written since is gone, also from the state folder. */
  reset(): void;
  close(): void;
}
