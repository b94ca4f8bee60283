import type { JsonObject } from '../../directory/json.ts';
import type { WritableDirectory } from '../../directory/writable.ts';
import type { RecipientRegister } from '../../mail/mailboxes/register.ts';
import type { Caller } from '../../tokens/caller.ts';
import type { Given } from '../parameters/given.ts';
import type { Parameters } from '../parameters/parameter.ts';

export interface CmdletCall {
  readonly directory: WritableDirectory;
  readonly recipients: RecipientRegister;
  readonly caller: Caller;
  /** `https://localhost:PORT` of this endpoint. */
  readonly endpoint: string;
  readonly given: Given;
  /** Nothing is written. */
  readonly whatIf: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly warn: (text: string) => void;
}

export interface Cmdlet {
  readonly parameters: Parameters;
  /** Rows of a long list are made when their page is asked for. */
  readonly run: (call: CmdletCall) => Iterable<JsonObject>;
}

export type Cmdlets = Readonly<Record<string, Cmdlet>>;
