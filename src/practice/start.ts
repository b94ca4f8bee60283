import { mkdirSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import type { CloudFile } from '../contract/cloud-file.ts';
import { placeCloudFile, writeCloudFile } from './cloud-file.ts';
import { openDirectory } from './directory/open.ts';
import type { WritableDirectory } from './directory/writable.ts';
import { RequestFeed } from './control/request-feed.ts';
import { FaultBoard } from './faults/board.ts';
import { Conditions } from './faults/conditions.ts';
import { addFaultsOf, readFaultsFile } from './faults/read-faults-file.ts';
import { slowTokens } from './faults/slow-tokens.ts';
import { openLoginWorld } from './login/open-world.ts';
import type { MailServers } from './mail/listen-mail.ts';
import { openMail } from './mail/open-mail.ts';
import { practiceOptions, type PracticeOptions } from './options.ts';
import { makeAuthority } from './serve/authority.ts';
import { frame, type Exchange } from './serve/frame.ts';
import type { PracticeRequest } from './serve/http.ts';
import { openRequestLog, type LogLine } from './serve/request-log.ts';
import { takePorts, type Endpoints, type TakenPorts } from './serve/take-ports.ts';
import { services, type ServiceRow } from './services.ts';
import { createAuthenticate } from './tokens/authenticate.ts';
import { rolesHeld } from './tokens/roles-held.ts';
import { openSigner } from './tokens/signer.ts';

export interface RunningPractice {
  /** Absolute path of the cloud file. */
  readonly cloudFile: string;
  readonly cloud: CloudFile;
  stop(): Promise<void>;
}

/** Starts the practice cloud in this process; every service answers once it resolves. */
export async function startPractice(
  options: PracticeOptions = {},
  realNow = Date.now,
): Promise<RunningPractice> {
  const settings = practiceOptions.parse(options);
  const { stateDir, seed, size, lagMs, latencyMs, faultsFile } = settings;
  const faults = faultsFile === undefined ? {} : readFaultsFile(faultsFile);
  const conditions = new Conditions({ lagMs, mailLagMs: settings.mailDelayMs });
  const now = () => realNow() + conditions.clockSkewMs;
  if (stateDir !== undefined) mkdirSync(stateDir, { recursive: true, mode: 0o700 });
  const [authority, signer] = await Promise.all([makeAuthority(now()), openSigner(stateDir)]);
  const log = openRequestLog(settings.logFile);
  const directory = openDirectory({ stateDir, seed, size, lagMs, now });
  const place = placeCloudFile(settings.cloudFile);
  const taken = await takePorts(authority, { names: services.map(({ name }) => name), stateDir });
  const board = new FaultBoard({ directory, conditions, now });
  const feed = new RequestFeed(nameAppIn(directory));
  const endpoint = taken.endpoints.login;
  const ownResources = resourcesBehind(directory, taken.endpoints);
  const login = openLoginWorld({
    directory: slowTokens(directory, conditions, now),
    signer,
    endpoint,
    ownResources,
    stateDir,
    objection: (attempt) => board.objection(attempt),
  });
  const reset = () => {
    directory.reset();
    login.refreshTokens.clear();
    feed.clear();
    board.clear();
    addFaultsOf(faultsFile ?? '', faults, board);
  };
  addFaultsOf(faultsFile ?? '', faults, board);

  const wire = {
    log,
    interfere: (asked: string, request: PracticeRequest) => board.interfere(asked, request),
    heard: (line: LogLine, exchange: Exchange) => feed.note(line, exchange),
  };
  for (const row of services) {
    const { name, refusal, create } = row;
    const audiences = [...identifiers(row, directory), taken.endpoints[name]];
    const authenticate = rolesHeld(
      directory,
      createAuthenticate({ signer, tenantId: directory.tenant.id, audiences, now }),
    );
    const { endpoints } = taken;
    const control = { directory, login, board, feed, endpoints, reset, now };
    const service = create({ directory, settings, conditions, login, endpoints, authenticate, now, control });
    taken.serve(
      name,
      frame({
        name,
        service,
        refusal,
        latencyMs,
        now,
        ...wire,
      }),
    );
  }
  const { exchange } = taken.endpoints;
  const mail = await openMail(authority, { directory, signer, settings, conditions, exchange, now, ...wire });
  const cloud = writeCloudFile(place.path, describe(directory, taken, mail), authority.caPem);
  if (settings.readyFile !== undefined)
    writeFileAtomic.sync(settings.readyFile, `${JSON.stringify({ ready: true, cloudFile: place.path })}\n`);
  return {
    cloudFile: place.path,
    cloud,
    stop: async () => {
      await Promise.all([taken.close(), mail.close()]);
      log.close();
      directory.close();
      place.remove();
    },
  };
}

function nameAppIn(directory: WritableDirectory): (clientId: string) => string {
  return (clientId) => {
    const name = directory.servicePrincipalByAppId(clientId)?.['displayName'];
    return typeof name === 'string' ? name : clientId;
  };
}

function resourcesBehind(directory: WritableDirectory, endpoints: Endpoints): ReadonlyMap<string, string> {
  return new Map(
    services.flatMap((row) => {
      const [resource] = identifiers(row, directory);
      return resource === undefined ? [] : [[endpoints[row.name], resource]];
    }),
  );
}

function identifiers({ resource }: ServiceRow, directory: WritableDirectory): readonly string[] {
  return typeof resource === 'function' ? resource(directory) : (resource ?? []);
}

function describe(
  directory: WritableDirectory,
  { endpoints }: TakenPorts,
  { imap, smtp }: MailServers,
): Omit<CloudFile, 'ca'> {
  const { id, domain } = directory.tenant;
  const roleName = new Map(directory.roles.map((role) => [role.templateId, role.displayName]));
  return {
    name: 'practice',
    tenant: { id, domain },
    endpoints,
    imap,
    smtp,
    accounts: directory.accounts().map(({ userPrincipalName, password, roles }) => ({
      upn: userPrincipalName,
      password,
      roles: roles.map((role) => roleName.get(role) ?? role),
    })),
  };
}
