import type { Answers } from '../../contract/guides.ts';
import type { EngagementId } from '../../contract/ids.ts';
import type { EventOf } from '../../contract/events.ts';
import type { Guide } from '../guides/guide.ts';
import type { Journal } from '../journal/entry.ts';
import type { AppReach, AppSignIn, Cancel, Certificates, Clock, Vault, Wire } from '../ports.ts';
import type { Places } from './facts.ts';

/**
 * All that one run of one engagement needs. `host/` makes it; `makePlan`, `apply`, `check` and `undo` take it.
 * The answers were checked before; the account belongs to the tenant.
 */
export interface Session {
  readonly engagementId: EngagementId;
  readonly guide: Guide;
  readonly answers: Answers;
  readonly tenant: {
    readonly id: string;
    readonly domain?: string | undefined;
    readonly name?: string | undefined;
  };
  /** User principal name of the signed-in person. */
  readonly account: string;
  /** Who works in Azure, where that is somebody else. */
  readonly azureAccount?: string | undefined;
  /** Alternate key of the application we make, `entrada-<engagement>`; undo and redo change its generation. */
  readonly uniqueNameBase: string;
  /** Application (client) id that was adopted after asking. */
  readonly adopted?: string | undefined;
  /** Values for `${signInEndpoint}` and the other places of this cloud. */
  readonly places: Places;
  readonly journal: Journal;
  readonly wire: Wire;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly certificates: Certificates;
  readonly appSignIn: AppSignIn;
  readonly appReach: AppReach;
  /** Names this run in the journal. */
  readonly run: string;
  readonly cancel?: Cancel | undefined;
  progress(update: Omit<EventOf<'run.progress'>, 'engagementId'>): void;
}

/*
 * The engine's public door, each in its own file of this folder:
 *
 *   make-plan.ts   makePlan(session, purpose): Promise<Result<Plan>>
 *   apply.ts       apply(session, step?): Promise<Result<Outcome>>
 *   check.ts       check(session, step?): Promise<Result<Outcome>>
 *   undo.ts        undo(session): Promise<Result<Outcome>>
 *   checklist.ts   checklistOf({ guide, answers, tenant?, places?, entries }): Checklist   (pure, from what is stored)
 *   known.ts       knownOf(entries): Known                                                 (pure)
 *   scopes.ts      scopesFor(guide, answers, 'read' | 'write'): string[]                   (delegated scopes to ask for)
 *   owned.ts       ownedBy(entries): what the journal says we made and have not undone
 */
