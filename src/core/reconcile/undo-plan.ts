import type { Plan, PlanLine } from '../../contract/plan.ts';
import type { Text } from '../../contract/text.ts';
import type { ResourceSpec } from '../guides/guide.ts';
import { rolesThatSuffice } from '../preflight/roles.ts';
import { kindOf } from '../resources/kinds.ts';
import { exchangeLabels } from '../resources/exchange-labels.ts';
import type { Owned, Undo } from '../resources/kind.ts';
import { leaves } from '../resources/labels.ts';
import { refOf } from './assess.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { isLeftToScript } from './by-script.ts';
import { ownedBy } from './owned.ts';

/** Later ranks go first: nothing is removed that something of ours still stands on. */
const rank: Record<ResourceSpec['kind'], number> = {
  'resource-service-principal': 0,
  application: 1,
  'client-secret': 2,
  'client-certificate': 2,
  'service-principal': 2,
  'app-role-assignment': 3,
  'delegated-permission-grant': 3,
  'azure-role-assignment': 3,
  'exchange-service-principal': 3,
  'mailbox-permission': 4,
  'smtp-auth': 4,
  'imap-enabled': 4,
};

export interface Undoing {
  readonly owned: Owned;
  readonly spec: ResourceSpec;
  readonly undo: Undo;
}

/** What the journal says we made, newest first, in waves of things that do not stand on each other. */
export function undoWaves(bench: Bench): readonly (readonly Undoing[])[] {
  const view = viewOf(bench);
  const left = byScript(bench);
  const wanted = new Map(bench.desired.map((spec) => [refOf(spec), spec]));
  const all = restoredOnce(ownedBy(bench.session.journal.entries()))
    .toReversed()
    .flatMap((owned) => {
      const spec = wanted.get(refOf(owned)) ?? standIn(owned);
      const undo = isLeftToScript(bench.session, owned) ? left : kindOf(owned.kind).undo(owned, view);
      return [{ owned, spec, undo }];
    });
  const ranks = [...new Set(all.map(({ owned }) => rank[owned.kind]))].toSorted((one, other) => other - one);
  return ranks.map((each) => all.filter(({ owned }) => rank[owned.kind] === each));
}

const byScript = ({ session }: Bench): Undo => ({
  how: 'leave',
  because: exchangeLabels.leftToScript(session.guide.id, session.engagementId),
});

const settings: ReadonlySet<string> = new Set(['smtp-auth', 'imap-enabled']);

/** A setting that we changed more than once goes back to what it was before the first time. */
function restoredOnce(owned: readonly Owned[]): readonly Owned[] {
  const seen = new Set<string>();
  return owned.filter((each) => {
    if (!settings.has(each.kind)) return true;
    const isFirst = !seen.has(refOf(each));
    seen.add(refOf(each));
    return isFirst;
  });
}

/** A choice was taken back since: the guide no longer wants what we made, and it is ours to undo all the same. */
function standIn(owned: Owned): ResourceSpec {
  const { kind, key } = owned;
  const rows: { [Kind in ResourceSpec['kind']]: Extract<ResourceSpec, { kind: Kind }> } = {
    application: {
      kind: 'application',
      key,
      displayName: owned.ids['displayName'] ?? key,
      signInAudience: 'AzureADMyOrg',
    },
    'service-principal': { kind: 'service-principal', key, application: '' },
    'resource-service-principal': { kind: 'resource-service-principal', key, displayName: key },
    'client-secret': { kind: 'client-secret', key, application: '', displayName: key, months: '6' },
    'client-certificate': { kind: 'client-certificate', key, application: '', displayName: key, months: '6' },
    'app-role-assignment': { kind: 'app-role-assignment', key, principal: '', resource: '', value: key },
    'delegated-permission-grant': {
      kind: 'delegated-permission-grant',
      key,
      client: '',
      resource: '',
      scopes: [key],
    },
    'azure-role-assignment': {
      kind: 'azure-role-assignment',
      key,
      principal: '',
      instance: owned.ids['instance'] ?? key,
      roleName: owned.ids['role'] ?? key,
      roleDefinitionId: '',
    },
    'exchange-service-principal': {
      kind: 'exchange-service-principal',
      key,
      principal: '',
      displayName: key,
    },
    'mailbox-permission': { kind: 'mailbox-permission', key, mailbox: owned.ids['id'] ?? key },
    'smtp-auth': { kind: 'smtp-auth', key, mailbox: owned.ids['id'] ?? key },
    'imap-enabled': { kind: 'imap-enabled', key, mailbox: owned.ids['id'] ?? key },
  };
  return rows[kind];
}

/** What stays after an undo, and why. */
export function leavesOf(bench: Bench, undoings: readonly Undoing[]): readonly Text[] {
  const reasons = undoings.flatMap(({ undo }) => (undo.how === 'leave' ? [undo.because] : []));
  const left = [...new Map(reasons.map((because) => [because.en, because])).values()];
  const removed = undoings.some(
    ({ owned, undo }) => owned.kind === 'application' && owned.operation === 'create' && undo.how === 'write',
  );
  const adopted = bench.session.adopted === undefined ? [] : [leaves.adopted(bench.session.adopted)];
  return [...left, ...(removed ? [leaves.recycleBin()] : []), ...adopted];
}

function lineOf({ owned, spec, undo }: Undoing, bench: Bench): PlanLine {
  const kind = kindOf(owned.kind);
  const asks = undo.how === 'write' ? [undo.write.ask] : [];
  const [role] = rolesThatSuffice(dutyOf(spec, bench));
  return {
    kind: owned.kind,
    key: owned.key,
    group: kind.group,
    title: kind.title(spec),
    sign: undo.how === 'leave' ? 'keep' : 'remove',
    changes: [],
    requests: asks.map(({ service, method, path, body }) => ({
      service,
      method,
      path,
      ...(body === undefined ? {} : { body }),
    })),
    scope: kind.scopes.write,
    ...(role === undefined ? {} : { role }),
  };
}

function dutyOf(spec: ResourceSpec, bench: Bench): ReturnType<ReturnType<typeof kindOf>['duty']> {
  const wanted = bench.desired.some((each) => refOf(each) === refOf(spec));
  return wanted ? kindOf(spec.kind).duty(spec, viewOf(bench)) : 'register-application';
}

export function undoLines(bench: Bench): Pick<Plan, 'lines' | 'leaves'> {
  const undoings = undoWaves(bench).flat();
  return { lines: undoings.map((each) => lineOf(each, bench)), leaves: [...leavesOf(bench, undoings)] };
}
