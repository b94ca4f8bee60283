import type { Engagement, Report } from '../../contract/engagement.ts';
import type { SignedIn } from '../../contract/plan.ts';
import type { Engine } from '../../contract/wire.ts';
import type { Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import type { RunGiven } from './run-options.ts';

/** All that a run from the terminal is given. */
export interface Conduct {
  readonly engine: Engine;
  readonly purpose: Report['purpose'];
  readonly given: RunGiven & { readonly yes: boolean; readonly adopt: string | undefined };
  readonly terminal: Terminal;
}

/** How far a run came. */
export interface Ran {
  readonly engagement?: Engagement;
  readonly signedIn?: SignedIn;
  readonly report?: Report;
  readonly failure?: Failure;
}
