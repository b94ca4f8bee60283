import type { PracticeAnswer, PracticeRequest } from '../serve/http.ts';
import type { ControlWorld } from './world.ts';

export interface ControlCall {
  readonly world: ControlWorld;
  readonly request: PracticeRequest;
  readonly query: URLSearchParams;
  /** What stands in the place of `{name}`, decoded. */
  readonly name: string;
}

export interface ControlRoute {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly handle: (call: ControlCall) => PracticeAnswer;
}
