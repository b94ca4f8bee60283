import type { Problem } from '../../contract/problem.ts';
import type { Text } from '../../contract/text.ts';
import type { ConnectionSpec, ProofKind } from '../guides/guide.ts';
import type { AppCredential } from '../ports.ts';
import { rolesThatSuffice } from '../preflight/roles.ts';
import { azureRoleAssignment } from '../resources/azure-role-assignment.ts';
import { labels } from '../resources/labels.ts';
import { resourceAppId, wanted } from '../resources/linked.ts';
import { instanceIn, plainHost } from '../resources/twins-instance.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { lastWordOn } from './last-word.ts';

/** How far the finished app came with a token of its own. */
export type Proof =
  | { readonly is: 'proven'; readonly observed: Text }
  /** A person has to let it in. */
  | { readonly is: 'open'; readonly roles: readonly string[]; readonly problem: Problem }
  /** It may pass until then, milliseconds since the epoch. */
  | { readonly is: 'late'; readonly until: number; readonly problem: Problem }
  | { readonly is: 'refused'; readonly problem: Problem };

export type Proofs = ReadonlyMap<ProofKind, Proof>;
type ProofSpec = NonNullable<ConnectionSpec['proof']>;
type Of<Kind extends ProofKind> = Extract<ProofSpec, { kind: Kind }>;

/** Azure says that an assignment may take so long to have its effect. */
const ROLE_TAKES_MS = 10 * 60_000;

const refusal = (problem: Problem): Proof => ({ is: 'refused', problem });

async function workspace(
  bench: Bench,
  { api, workspace: asked }: Of<'smartspace-workspace'>,
  app: AppCredential & { readonly resource: string },
): Promise<Proof | undefined> {
  const smartspaceClientId = resourceAppId(viewOf(bench), app.resource);
  if (smartspaceClientId === undefined) return undefined;
  const listed = await bench.session.appReach.smartspaceWorkspaces(app, { api, smartspaceClientId });
  if (!listed.ok) return refusal(listed.problem);
  const found = listed.value.find(({ id, name }) =>
    [id.toLowerCase(), name.toLowerCase()].includes(asked.toLowerCase()),
  );
  if (found !== undefined) return { is: 'proven', observed: labels.workspaceSeen(found.name, found.id) };
  const seen = listed.value.map(({ name }) => name);
  return {
    is: 'open',
    roles: rolesThatSuffice('administer-smartspace'),
    problem: { code: 'workspace-closed', workspace: asked, seen },
  };
}

interface Host {
  readonly name: string;
  readonly isPrivate: boolean;
}

/** From Azure; where this person may not look there, as the journal of who assigned the role knows it. */
function hostOf(bench: Bench): Host | undefined {
  const view = viewOf(bench);
  const [spec] = wanted(view, 'azure-role-assignment');
  if (spec === undefined) return undefined;
  const found = instanceIn(view, spec);
  if (found.is !== 'there') return hostKnown(bench, spec);
  const isAssigned = azureRoleAssignment.observe(spec, view).is === 'there';
  return isAssigned ? { name: found.thing.hostName, isPrivate: found.thing.isPrivate } : undefined;
}

function hostKnown(bench: Bench, spec: { readonly kind: string; readonly key: string }): Host | undefined {
  const known = lastWordOn(bench.session.journal.entries(), spec)?.ids['hostName'];
  return known === undefined ? undefined : { name: plainHost(known), isPrivate: false };
}

function roleTakesUntil(bench: Bench): number {
  const made = bench.session.journal
    .entries()
    .findLast(
      (entry) =>
        entry.type === 'outcome' &&
        entry.resource.kind === 'azure-role-assignment' &&
        entry.operation === 'create' &&
        entry.result === 'done',
    );
  return made === undefined ? 0 : Date.parse(made.at) + ROLE_TAKES_MS;
}

async function models(bench: Bench, app: AppCredential): Promise<Proof | undefined> {
  const host = hostOf(bench);
  if (host === undefined) return undefined;
  const read = await bench.session.appReach.digitalTwinsModels(app, host.name);
  if (read.ok) return { is: 'proven', observed: labels.modelsRead(host.name) };
  const { problem } = read;
  if (problem.code !== 'twins-refused') return refusal(problem);
  if (host.isPrivate) return refusal({ ...problem, reason: 'private' });
  const until = roleTakesUntil(bench);
  return problem.reason === 'role' && bench.session.clock.now() < until
    ? { is: 'late', until, problem }
    : refusal(problem);
}

/** Tries it once. Undefined while what it needs is not known. */
export async function prove(
  bench: Bench,
  proof: ProofSpec,
  app: AppCredential & { readonly resource: string },
): Promise<Proof | undefined> {
  switch (proof.kind) {
    case 'smartspace-workspace':
      return workspace(bench, proof, app);
    case 'digital-twins-models':
      return models(bench, app);
  }
}
