import { certificatesOf } from './certificates.ts';
import { ChangeLog } from './change-log.ts';
import type { Origin } from './change-log.ts';
import { appRolesHeld, scopesConsented } from './consents-held.ts';
import { withoutFinalSlash } from './kinds.ts';
import { withoutLostRoles } from './lost-roles.ts';
import { secretVerdict } from './secret-verdict.ts';
import { signInRow } from './sign-in-log.ts';
import { Tables } from './tables.ts';
import type { WritableDirectory } from './writable.ts';
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
  const { stateDir, seed = 1, size = 'small', now = Date.now } = options;
  const asked: Origin = { seed, size, bornAt: now() };
  const log = stateDir === undefined ? undefined : new ChangeLog(stateDir, asked);
  return directoryOf(log?.origin ?? asked, log, now);
}

function directoryOf(origin: Origin, log: ChangeLog | undefined, now: () => number): WritableDirectory {
  const draw = new Draw(origin.seed);
  const { servicePrincipals, people } = sizes[origin.size];
  const createdAt = new Date(origin.bornAt - 400 * DAY_MS).toISOString();
  const tenant = { id: draw.guid('tenant'), domain: DOMAIN, displayName: 'Practice Tenant' };
  const accounts = seedAccounts(draw, DOMAIN);
  const tables = new Tables();
  const grow = () =>
    tables.apply(plant(draw, { tenantId: tenant.id, domain: DOMAIN, createdAt }, servicePrincipals), 0);
  grow();
  for (const commit of log?.commits ?? []) tables.apply(commit.changes, commit.at);
  const rows = tables.rows.bind(tables);
  const members = withoutLostRoles(
    memberRegister(draw, accounts, { domain: DOMAIN, count: people }),
    rows('lostRoles'),
  );

  const directory: WritableDirectory = {
    tenant,
    initialDomain: 'practice.onmicrosoft.example',
    createdAt,
    seed: origin.seed,
    members,
    roles: seedRoles(draw),
    rows,
    commit(changes) {
      const at = now();
      log?.append({ at, changes });
      tables.apply(changes, at);
    },
    reset() {
      log?.restart();
      tables.clear();
      grow();
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
    isAssigned: (principalId, resourceId) =>
      rows('appRoleAssignments')
        .where('principalId', principalId)
        .some((assignment) => assignment['resourceId'] === resourceId),
    scopesConsented: (client, resourceId, userId) =>
      scopesConsented(directory, client, { resourceId, userId }),
    certificates: (appId) => certificatesOf(directory, appId),
    secretVerdict: (appId, text) => secretVerdict(directory, { appId, text }, now()),
    noteSignIn(entry) {
      const value = signInRow(directory, entry, now());
      directory.commit([{ kind: 'signIns', id: value.id, value }]);
    },
  };
  return directory;
}
