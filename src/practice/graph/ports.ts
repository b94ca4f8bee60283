import type { Authenticate } from '../tokens/caller.ts';
import type { Limit } from './throttle/bucket.ts';

export interface GraphPorts {
  readonly authenticate: Authenticate;
  /** How late every replica is with what was written. */
  readonly lagMs: number;
  now(): number;
  /** `jump`: from request to request another replica, some of them up to date. Usually all are equally late. */
  readonly replicas?: 'agree' | 'jump' | undefined;
  /** Writes on one application closer than this are refused as concurrent. Usually 0: none are. */
  readonly writeGapMs?: number | undefined;
  /** How much each application may ask for. Usually more than anybody can. */
  readonly throttle?: Limit | undefined;
  /** Where exchanges that break the published schemas are noted (`conformance/`). */
  readonly conformanceFile?: string;
}
