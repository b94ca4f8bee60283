import type { TwinsInstance } from '../azure/estate.ts';
import type { PracticeAnswer, PracticeRequest } from '../serve/http.ts';

export interface TwinsCall {
  readonly instance: TwinsInstance;
  readonly request: PracticeRequest;
  readonly query: URLSearchParams;
  /** What stood in the place of `{id}`. */
  readonly id: string;
}

export interface TwinsRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** The right that a data role has to give. */
  readonly dataAction: string;
  readonly handle: (call: TwinsCall) => PracticeAnswer;
}
