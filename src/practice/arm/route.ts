import type { RightsPorts } from '../azure/rights.ts';
import type { Scope } from '../azure/scope.ts';
import type { PracticeAnswer, PracticeRequest } from '../serve/http.ts';
import type { Caller } from '../tokens/caller.ts';
import type { ArmPorts } from './ports.ts';

/** Where rights are read, and everything else of this Azure. */
export type ArmWorld = RightsPorts & ArmPorts;

/** One request that has found its route and whose caller is known. */
export interface ArmCall {
  readonly world: ArmWorld;
  readonly caller: Caller;
  /** What stood in the places of `{…}` in the route. */
  readonly params: Readonly<Record<string, string>>;
  /** The path as asked, without doubled and final slashes. */
  readonly path: Scope;
  readonly query: URLSearchParams;
  readonly request: PracticeRequest;
}

export interface ArmRoute {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** `{name}` is one step of a path; `{scope*}` is any scope, the tenant included. */
  readonly path: string;
  readonly versions: readonly string[];
  readonly handle: (call: ArmCall) => PracticeAnswer;
}

/** A parameter of the route that was found. */
export function param(call: ArmCall, name: string): string {
  return call.params[name] ?? '';
}
