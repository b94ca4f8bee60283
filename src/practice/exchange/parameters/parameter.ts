/** What a parameter takes. A list names the members of an enumeration of which several may be given. */
export type ParameterType =
  | 'text'
  | 'texts'
  | 'guid'
  | 'boolean'
  | 'boolean-or-null'
  | 'switch'
  | 'count'
  | { readonly enumeration: string; readonly members: readonly string[] };

export interface Parameter {
  readonly type: ParameterType;
  readonly mandatory?: true;
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** Every cmdlet takes these; only `WhatIf` makes a difference here. */
export const commonParameters: Parameters = {
  Confirm: { type: 'boolean' },
  Debug: { type: 'switch' },
  ErrorAction: { type: 'text' },
  ErrorVariable: { type: 'text' },
  Organization: { type: 'text' },
  OutBuffer: { type: 'text' },
  OutVariable: { type: 'text' },
  Verbose: { type: 'switch' },
  WarningAction: { type: 'text' },
  WarningVariable: { type: 'text' },
  WhatIf: { type: 'switch' },
};
