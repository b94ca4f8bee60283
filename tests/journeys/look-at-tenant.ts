import type { Graph } from './graph.ts';

type Row = Readonly<Record<string, unknown>>;

/** Everything a run may touch, in an order that does not matter. */
export async function lookAtTenant({ list }: Graph): Promise<readonly string[]> {
  const [applications, principals, grants] = await Promise.all([
    list('/applications'),
    list('/servicePrincipals'),
    list('/oauth2PermissionGrants'),
  ]);
  const lines = (kind: string, rows: readonly Row[]) => rows.map((row) => `${kind} ${JSON.stringify(row)}`);
  return [
    ...lines('application', applications),
    ...lines('principal', principals),
    ...lines('grant', grants),
  ].sort();
}

export interface OurApp {
  readonly applications: readonly Row[];
  readonly principals: readonly Row[];
  /** Key ids of its secrets. */
  readonly secrets: readonly string[];
  /** Values of the app roles it holds. */
  readonly roles: readonly string[];
  readonly scopes: readonly string[];
}

/** What the tenant has of the app with this name. */
export async function lookAtApp({ list }: Graph, name: string): Promise<OurApp> {
  const named = `?$filter=displayName eq '${name}'`;
  const applications = await list(`/applications${named}`);
  const principals = await list(`/servicePrincipals${named}`);
  const [assignments, grants, all] = await Promise.all([
    lists(list, principals, 'appRoleAssignments'),
    lists(list, principals, 'oauth2PermissionGrants'),
    list('/servicePrincipals'),
  ]);
  return {
    applications,
    principals,
    secrets: applications.flatMap((row) =>
      rows(row['passwordCredentials']).map(({ keyId }) => String(keyId)),
    ),
    roles: assignments.map((row) => roleValue(row, all)).sort(),
    scopes: grants.map(({ scope }) => String(scope)),
  };
}

async function lists(list: Graph['list'], principals: readonly Row[], relation: string): Promise<Row[]> {
  const found = await Promise.all(
    principals.map(({ id }) => list(`/servicePrincipals/${String(id)}/${relation}`)),
  );
  return found.flat();
}

function roleValue({ resourceId, appRoleId }: Row, principals: readonly Row[]): string {
  const resource = principals.find(({ id }) => id === resourceId);
  return String(rows(resource?.['appRoles']).find(({ id }) => id === appRoleId)?.['value']);
}

function rows(value: unknown): readonly Row[] {
  // Graph's collections are arrays of objects.
  return (value ?? []) as readonly Row[];
}
