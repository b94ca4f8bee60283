import type { PracticeAnswer, PracticeRequest } from '../serve/http.ts';
import type { Caller } from '../tokens/caller.ts';
import type { SmartspacePorts } from './ports.ts';

export interface SmartspaceCall {
  readonly ports: SmartspacePorts;
  readonly caller: Caller;
  /** The GUID in the place of `{id}`, in lower case. */
  readonly id: string;
  readonly query: URLSearchParams;
  readonly request: PracticeRequest;
}

export interface SmartspaceRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Left out where every generation has it. */
  readonly since?: 'current';
  readonly handle: (call: SmartspaceCall) => PracticeAnswer | Promise<PracticeAnswer>;
}
