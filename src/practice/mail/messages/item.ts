/** A message in a folder. */
export interface Item {
  readonly id: string;
  readonly uid: number;
  readonly flags: readonly string[];
  /** When it came in, milliseconds. */
  readonly at: number;
  readonly size: number;
}
