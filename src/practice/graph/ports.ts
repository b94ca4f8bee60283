import type { Authenticate } from '../tokens/caller.ts';

export interface GraphPorts {
  readonly authenticate: Authenticate;
  /** How late every replica is with what was written. */
  readonly lagMs: number;
  now(): number;
  /** `jump`: from request to request another replica, some of them up to date. Usually all are equally late. */
  readonly replicas?: 'agree' | 'jump';
  /** Writes on one application closer than this are refused as concurrent. Usually 0: none are. */
  readonly writeGapMs?: number;
  /** Where exchanges that break the published schemas are noted (`conformance/`). */
  readonly conformanceFile?: string;
}
