import type { Readable } from 'node:stream';

/**
 * What a service of the practice cloud sees of HTTP. The frame (`frame.ts`) has already read the body, limited its
 * size, refused foreign Host headers and waited the artificial latency.
 */
export interface PracticeRequest {
  readonly method: string;
  /** As sent, including the query, undecoded. */
  readonly path: string;
  /** Lower-case names; a header sent twice is joined with a comma and a space. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** What has been decided of parts of a batch, by their id (`faults/`). */
  readonly instead?: ReadonlyMap<string, Instead> | undefined;
}

export interface PracticeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, a stream as it comes. */
  readonly body?: string | Buffer | Readable | object;
  /** The parts of a `$batch`, for the log only. */
  readonly batch?: readonly BatchPart[];
}

/** What stands in for an answer of a service. `after`: the service has done its work all the same. */
export interface Instead {
  readonly when: 'before' | 'after';
  readonly answer: PracticeAnswer;
}

export interface BatchPart {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

export type Service = (request: PracticeRequest) => Promise<PracticeAnswer>;
