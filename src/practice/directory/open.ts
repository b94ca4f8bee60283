import { ChangeLog } from './change-log.ts';
import type { Origin } from './change-log.ts';
import { appRolesHeld, scopesConsented } from './consents-held.ts';
import { kinds, withoutFinalSlash } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { secretVerdict } from './secret-verdict.ts';
import { signInRow } from './sign-in-log.ts';
import { Table } from './table.ts';
import type { Change, WritableDirectory } from './writable.ts';
import { Draw } from './seed/draw.ts';
import { plant, sizes } from './seed/plant.ts';
import { seedAccounts } from './seed/accounts.ts';
import { seedRoles } from './seed/roles.ts';
import { memberRegister } from './seed/users.ts';

export interface DirectoryOptions {
  /** Folder of the durable state; without it the tenant is forgotten on close. */
  stateDir?: string;
  seed?: number;
  size?: Origin['size'];
  /** How late a replica may be; the services that read through replicas ask for it. At most ten minutes. */
  lagMs?: number;
  now?: () => number;
}

const DOMAIN = 'practice.example';
const DAY_MS = 86_400_000;

/** The practice tenant. An existing `stateDir` keeps the seed and the size it was made with. */
export function openDirectory(options: DirectoryOptions = {}): WritableDirectory {
  const now = options.now ?? Date.now;
  const asked: Origin = { seed: options.seed ?? 1, size: options.size ?? 'small', bornAt: now() };
  const log = options.stateDir === undefined ? undefined : new ChangeLog(options.stateDir, asked);
  const { seed, size, bornAt } = log?.origin ?? asked;

  const draw = new Draw(seed);
  const createdAt = new Date(bornAt - 400 * DAY_MS).toISOString();
  const tenant = { id: draw.guid('tenant'), domain: DOMAIN, displayName: 'Practice Tenant' };
  const accounts = seedAccounts(draw, DOMAIN);
  const members = memberRegister(draw, accounts, { domain: DOMAIN, count: sizes[size].people });

  // Object.entries widens the keys; they are those of `kinds`.
  const names = Object.keys(kinds) as Kind[];
  const tables = new Map(names.map((kind) => [kind, new Table(kinds[kind])]));
  const rows = (kind: Kind): Table => tables.get(kind) ?? new Table({});
  const apply = (changes: readonly Change[], at: number): void => {
    for (const { kind, id, value } of changes) rows(kind).put(id, value, at);
  };
  apply(plant(draw, { tenantId: tenant.id, domain: DOMAIN, createdAt }, sizes[size].servicePrincipals), 0);
  for (const commit of log?.commits ?? []) apply(commit.changes, commit.at);

  const directory: WritableDirectory = {
    tenant,
    initialDomain: 'practice.onmicrosoft.example',
    createdAt,
    seed,
    members,
    roles: seedRoles(draw),
    rows,
    commit(changes) {
      const at = now();
      log?.append({ at, changes });
      apply(changes, at);
    },
    close: () => log?.close(),
    accounts: () => accounts,
    user: (idOrUpn) => members.find(idOrUpn)?.user,
    applicationByAppId: (appId) => rows('applications').where('appId', appId)[0],
    servicePrincipalByAppId: (appId) => rows('servicePrincipals').where('appId', appId)[0],
    servicePrincipalByName: (name) =>
      directory.servicePrincipalByAppId(name) ??
      rows('servicePrincipals').where('name', withoutFinalSlash(name))[0],
    appRolesHeld: (client, resource) => appRolesHeld(directory, client, resource),
    scopesConsented: (client, resourceId, userId) =>
      scopesConsented(directory, client, { resourceId, userId }),
    secretVerdict: (appId, text) => secretVerdict(directory, { appId, text }, now()),
    noteSignIn(entry) {
      const value = signInRow(directory, entry, now());
      directory.commit([{ kind: 'signIns', id: value.id, value }]);
    },
  };
  return directory;
}
