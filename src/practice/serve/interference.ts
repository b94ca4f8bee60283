import type { Instead, PracticeRequest } from './http.ts';

/** What goes wrong with one request, decided before any service sees it. */
export interface Interference {
  readonly delayMs: number;
  /** The connection is cut, before the service has seen the request or after it has done its work. */
  readonly cut?: 'before' | 'after' | undefined;
  readonly instead?: Instead | undefined;
  /** For parts of a batch, by their id. */
  readonly parts?: ReadonlyMap<string, Instead> | undefined;
  /** Done once the service has worked, before anybody hears of it. */
  readonly afterwards?: (() => void) | undefined;
}

export type Interfere = (service: string, request: PracticeRequest) => Interference;
