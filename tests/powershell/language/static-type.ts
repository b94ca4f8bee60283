import type { Value } from '../values/value.ts';

/** `[Some.Type]::Member`; names in lower case. */
export interface StaticType {
  readonly get?: Readonly<Record<string, () => Value>>;
  readonly set?: Readonly<Record<string, (value: Value) => void>>;
  readonly call?: Readonly<Record<string, (args: readonly Value[]) => Value | Promise<Value>>>;
}
