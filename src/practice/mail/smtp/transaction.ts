/** A message on its way in. */
export interface Transaction {
  readonly from: string;
  readonly recipients: string[];
  /** What BDAT has brought so far. */
  readonly chunks: Buffer[];
  size: number;
}

export const SIZE_LIMIT = 36 * 1024 * 1024;
export const RECIPIENTS_AT_MOST = 1_000;
