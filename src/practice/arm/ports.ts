import type { Estate } from '../azure/estate.ts';
import type { Authenticate } from '../tokens/caller.ts';

export interface ArmPorts {
  readonly authenticate: Authenticate;
  readonly estate: Estate;
  /** `https://localhost:PORT` of this service, an audience too. */
  readonly endpoint: string;
  /** `https://localhost:PORT` of the sign-in service, to which a caller without a token is sent. */
  readonly login: string;
  /** How late the directory's news reach Azure. */
  readonly lagMs: number;
  /** How late a role assignment takes effect. */
  readonly roleDelayMs: number;
  now(): number;
}
