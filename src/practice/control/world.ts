import type { WritableDirectory } from '../directory/writable.ts';
import type { FaultBoard } from '../faults/board.ts';
import type { LoginWorld } from '../login/world.ts';
import type { RequestFeed } from './request-feed.ts';

/** What the control port works with. */
export interface ControlWorld {
  readonly directory: WritableDirectory;
  readonly login: LoginWorld;
  readonly board: FaultBoard;
  readonly feed: RequestFeed;
  /** `https://localhost:PORT` of every service. */
  readonly endpoints: Readonly<Record<string, string>>;
  /** The tenant and its faults as they were at the start. */
  reset(): void;
  /** Milliseconds since 1970, by the cloud's own clock. */
  readonly now: () => number;
}
