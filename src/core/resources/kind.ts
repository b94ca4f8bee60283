import type { z } from 'zod';
import type { ClientId, ServicePrincipalObjectId } from '../../contract/ids.ts';
import type { Change, PlanLine } from '../../contract/plan.ts';
import type { Problem } from '../../contract/problem.ts';
import type { Text } from '../../contract/text.ts';
import type { Duty, ResourceSpec } from '../guides/guide.ts';
import type { Answer, Ask, NewCertificate } from '../ports.ts';
import type { World } from './world.ts';

/** All that a kind may look at: what was read, what is wanted, and what the journal and the keychain know. */
export interface View {
  readonly world: World;
  readonly desired: readonly ResourceSpec[];
  /** How the application is found: by uniqueName, or by client id when it was adopted. */
  readonly applicationPath: string;
  readonly uniqueName: string;
  readonly adopted: boolean;
  /** Ids that the journal knows, to save a round trip; what is observed wins. */
  readonly hints: {
    readonly clientId?: ClientId | undefined;
    readonly servicePrincipalObjectId?: ServicePrincipalObjectId | undefined;
  };
  /** `keyId`s whose value is in the keychain. */
  readonly inKeychain: ReadonlySet<string>;
  /** Descriptions of secrets that were asked for, and whose answer never reached the keychain. */
  readonly unfinishedSecrets: ReadonlySet<string>;
  /** `keyId`s of secrets that a new one takes the place of: they do not count as the one that is wanted. */
  readonly replacedSecrets: ReadonlySet<string>;
  /** Of those, the ones that have to go now. */
  readonly surplusSecrets: ReadonlySet<string>;
  /** End of a secret made now, ISO 8601, after the tenant's policy. */
  readonly secretEnds: string;
  /** What a run is about to put on the application; a plan makes none. */
  readonly newCertificate?: NewCertificate | undefined;
  /** Goes into the description of a secret made now: tells it apart before its id is known. */
  readonly secretMarker: string;
  readonly now: number;
  readonly tenantId: string;
  /** Who is, or would be, signed in to Azure. */
  readonly azureAccount: string;
}

export type Observed<Seen> =
  | { readonly is: 'pending' }
  | { readonly is: 'absent' }
  | { readonly is: 'unreadable'; readonly answer: Answer }
  | {
      readonly is: 'there';
      readonly id: string;
      readonly seen: Seen;
      readonly requestId?: string | undefined;
    };

/** One write to the tenant, as data. */
export interface Write {
  readonly ask: Ask;
  readonly operation: 'create' | 'update' | 'remove';
  readonly marker?: string;
  /** What undo has to take back, for updates. */
  readonly undo?: z.core.util.JSONType;
}

/** A thing that the journal says we made, or changed, and have not taken back. */
export interface Owned {
  readonly kind: ResourceSpec['kind'];
  readonly key: string;
  readonly operation: 'create' | 'update';
  readonly ids: Readonly<Record<string, string>>;
  readonly undo?: z.core.util.JSONType | undefined;
}

export type Undo =
  | { readonly how: 'write'; readonly write: Write }
  /** It goes with the thing it belongs to, or is gone. */
  | { readonly how: 'nothing' }
  | { readonly how: 'leave'; readonly because: Text };

/** Why nothing can be written now: somebody else has to act, or something has to be put right first. */
export type Blocked =
  | { readonly is: 'waiting'; readonly roles: readonly string[]; readonly problem?: Problem | undefined }
  | { readonly is: 'failed'; readonly problem: Problem };

/** A kind of thing: how it is looked for, compared, changed and taken back. Pure: it asks by returning requests. */
export interface Kind<Spec extends ResourceSpec, Seen> {
  readonly group: PlanLine['group'];
  /** The service whose delegated permissions `scopes` are; Microsoft Graph's where nothing is said. */
  readonly service?: Ask['service'];
  /** Least delegated permissions. */
  readonly scopes: { readonly read: string; readonly write: string };
  title(spec: Spec): Text;
  duty(spec: Spec, view: View): Duty;
  /** Paths to read that can be formed with what is known now. */
  reads(spec: Spec, view: View): readonly string[];
  /** Those of `reads` that tell of others' things, which do not change while we work. */
  settled?(spec: Spec, view: View): readonly string[];
  observe(spec: Spec, view: View): Observed<Seen>;
  /** Of a thing that is not as wanted. */
  blocked?(spec: Spec, view: View): Blocked | undefined;
  diff(spec: Spec, seen: Seen, view: View): readonly Change[];
  /** The next write towards the wanted state; undefined while what it stands on has no id. */
  apply(spec: Spec, seen: Seen | undefined, view: View): Write | undefined;
  /** Brings the world up to date with the answer of a write. */
  learn(spec: Spec, done: { write: Write; answer: Answer }, view: View): void;
  /** The ids that undo and the next run need, for the journal. */
  ids(spec: Spec, seen: Seen): Record<string, string>;
  undo(owned: Owned, view: View): Undo;
  /** @param aspect a property of it, as in `Change.aspect` */
  evidence(spec: Spec, seen: Seen, aspect?: string): Text;
}
