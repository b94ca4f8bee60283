import { seenClientId, servicePrincipalObjectId } from '../../contract/ids.ts';
import type { ResourceSpec } from '../guides/guide.ts';
import { resourcesFor } from '../guides/select.ts';
import { applicationByClientId, applicationByUniqueName } from '../resources/paths.ts';
import type { View } from '../resources/kind.ts';
import { World } from '../resources/world.ts';
import type { Problem } from '../../contract/problem.ts';
import type { NewCertificate } from '../ports.ts';
import { knownOf } from './known.ts';
import { unfinishedSecrets, uniqueNameOf } from './owned.ts';
import type { Session } from './session.ts';

/** What one run has on its table: the session, what is wanted, what has been seen. */
export interface Bench {
  readonly session: Session;
  readonly desired: readonly ResourceSpec[];
  world: World;
  readonly inKeychain: Set<string>;
  /** Why the keychain could not be asked. */
  keychainProblem?: Problem;
  /** Proposed end of a new secret, ISO 8601; the tenant's policy may have shortened it. */
  secretEnds: string;
  /** Renewal: secrets that a new one takes the place of, by `keyId`, and those of them that have to go now. */
  readonly replaced: Set<string>;
  readonly surplus: Set<string>;
  /** Made by a run that has to put one on the application. Its private key is in memory until the keychain has it. */
  newCertificate?: NewCertificate;
  /** Numbers this run's writes in the journal. */
  writes: number;
}

/** The same day so many months later, in UTC; the last of the month where that day does not exist. */
export function monthsLater(from: number, months: number): string {
  const date = new Date(from);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.toISOString();
}

export type Credential = Extract<ResourceSpec, { kind: 'client-secret' | 'client-certificate' }>;

/** What the app proves itself with. */
export const isCredential = <Of extends { readonly kind: string }>(
  spec: Of,
): spec is Of & Pick<Credential, 'kind'> =>
  spec.kind === 'client-secret' || spec.kind === 'client-certificate';

export function openBench(session: Session): Bench {
  const desired = resourcesFor(session.guide, session.answers);
  const secret = desired.find(isCredential);
  const months = secret === undefined ? 6 : Number(secret.months);
  return {
    session,
    desired,
    world: new World(),
    inKeychain: new Set(),
    replaced: new Set(),
    surplus: new Set(),
    secretEnds: monthsLater(session.clock.now(), months),
    writes: 0,
  };
}

/** The bench as a resource kind sees it, brought up to date with the journal. */
export function viewOf(bench: Bench): View {
  const { session } = bench;
  const entries = session.journal.entries();
  const uniqueName = uniqueNameOf(entries, session.uniqueNameBase);
  const known = knownOf(entries);
  const wantsCertificate = bench.desired.some(({ kind }) => kind === 'client-certificate');
  const certificates = wantsCertificate ? 'with-certificates' : 'without';
  const day = new Date(session.clock.now()).toISOString().slice(0, 10);
  return {
    world: bench.world,
    desired: bench.desired,
    applicationPath:
      session.adopted === undefined
        ? applicationByUniqueName(uniqueName, certificates)
        : applicationByClientId(session.adopted, certificates),
    uniqueName,
    adopted: session.adopted !== undefined,
    hints: {
      clientId: seenClientId.optional().parse(known.clientId),
      servicePrincipalObjectId: servicePrincipalObjectId.optional().parse(known.servicePrincipalObjectId),
    },
    inKeychain: bench.inKeychain,
    unfinishedSecrets: unfinishedSecrets(entries),
    replacedSecrets: bench.replaced,
    surplusSecrets: bench.surplus,
    secretEnds: bench.secretEnds,
    newCertificate: bench.newCertificate,
    secretMarker: `Entrada ${day} ${session.run.slice(-6)}`,
    now: session.clock.now(),
    tenantId: session.tenant.id.toLowerCase(),
    azureAccount: session.azureAccount ?? session.account,
  };
}
