/** A refusal as Microsoft Entra words it. Expected, therefore a value. */
export interface EntraError {
  /** OAuth's own code: `invalid_grant`, `unauthorized_client` … */
  readonly error: string;
  /** The digits after AADSTS. */
  readonly code: number;
  /** Without the AADSTS number and without the ids. */
  readonly text: string;
  readonly status: number;
  readonly suberror?: string;
}

export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: EntraError };

export function pass<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function fail<Value = never>(error: EntraError): Outcome<Value> {
  return { ok: false, error };
}
