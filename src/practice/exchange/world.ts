import type { WritableDirectory } from '../directory/writable.ts';
import type { RecipientRegister } from '../mail/mailboxes/register.ts';
import type { Authenticate } from '../tokens/caller.ts';
import type { Budget } from './budget.ts';

export interface ExchangePorts {
  readonly authenticate: Authenticate;
  /** `https://localhost:PORT` of this service. */
  readonly endpoint: string;
  /** `https://localhost:PORT` of the sign-in service. */
  readonly login: string;
  /** Requests that one caller may send in a minute. */
  readonly requestsAMinute?: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface ExchangeWorld extends ExchangePorts {
  readonly directory: WritableDirectory;
  readonly recipients: RecipientRegister;
  readonly budget: Budget;
}
