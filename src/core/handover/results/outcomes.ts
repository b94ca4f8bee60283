import type { PastedValues } from '../../../contract/pasted-values.ts';
import type { ResourceSpec } from '../../guides/guide.ts';
import type { JournalEntry } from '../../journal/entry.ts';

type Outcome = Extract<JournalEntry, { type: 'outcome' }>;
type Ids = Readonly<Record<string, string | undefined>>;

/** Which ids tell of which kind of resource, under the names that the journal has for them. */
const rows: readonly {
  readonly kind: ResourceSpec['kind'];
  /** There is something to tell only with one of these. */
  readonly told: readonly (keyof PastedValues)[];
  readonly ids: (values: PastedValues) => Ids;
}[] = [
  {
    kind: 'application',
    told: ['clientId', 'applicationObjectId'],
    ids: (values) => ({ id: values.applicationObjectId, appId: values.clientId }),
  },
  {
    kind: 'service-principal',
    told: ['servicePrincipalObjectId'],
    ids: (values) => ({ id: values.servicePrincipalObjectId, appId: values.clientId }),
  },
  {
    kind: 'client-secret',
    told: ['secretId'],
    ids: (values) => ({
      id: values.applicationObjectId,
      appId: values.clientId,
      keyId: values.secretId,
      ends: values.secretEnds,
    }),
  },
  {
    kind: 'resource-service-principal',
    told: ['apiClientId', 'apiObjectId'],
    ids: (values) => ({ id: values.apiObjectId, appId: values.apiClientId }),
  },
  {
    kind: 'app-role-assignment',
    told: ['appRoleId'],
    ids: (values) => ({
      principalId: values.servicePrincipalObjectId,
      resourceId: values.apiObjectId,
      appRoleId: values.appRoleId,
    }),
  },
  {
    kind: 'azure-role-assignment',
    told: ['instanceResourceId', 'instanceHostName'],
    ids: (values) => ({ instanceId: values.instanceResourceId, hostName: values.instanceHostName }),
  },
];

/** The one whose ids a step shows: a vendor's API, and the role that is matched there. */
function isShown(spec: ResourceSpec): boolean {
  if (spec.kind === 'resource-service-principal') return spec.vendors === true;
  return spec.kind !== 'app-role-assignment' || spec.matching !== undefined;
}

export interface ToNote {
  readonly desired: readonly ResourceSpec[];
  /** What was handed in now. */
  readonly given: PastedValues;
  /** That and what was known before, under one name each. */
  readonly all: PastedValues;
  readonly stamp: Pick<Outcome, 'at' | 'run' | 'by'>;
}

/** Journal lines for ids that somebody else found or made: known, and not ours to undo. */
export function outcomesOf({ desired, given, all, stamp }: ToNote): Outcome[] {
  const due = rows.flatMap(({ kind, told, ids }) => {
    const spec = desired.find((each) => each.kind === kind && isShown(each));
    if (spec === undefined || !told.some((field) => given[field] !== undefined)) return [];
    const known = Object.entries(ids(all)).flatMap(([name, id]) => (id === undefined ? [] : [[name, id]]));
    // Pairs of a name and an id; flatMap widens them to lists.
    return [{ spec, ids: Object.fromEntries(known) as Record<string, string> }];
  });
  return due.map(({ spec, ids }, index): Outcome => ({
    ...stamp,
    type: 'outcome',
    write: index + 1,
    resource: { kind: spec.kind, key: spec.key },
    operation: 'create',
    result: 'adopted',
    ids,
  }));
}
