import type { Estate } from '../azure/estate.ts';
import type { RightsPorts } from '../azure/rights.ts';
import type { Authenticate } from '../tokens/caller.ts';

export interface DigitalTwinsPorts extends RightsPorts {
  readonly authenticate: Authenticate;
  readonly estate: Estate;
  /** `https://localhost:PORT` of the sign-in service. */
  readonly login: string;
}
