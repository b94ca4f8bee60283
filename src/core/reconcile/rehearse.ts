import type { Request } from '../../contract/plan.ts';
import type { Answer } from '../ports.ts';
import { kindOf } from '../resources/kinds.ts';
import type { Write } from '../resources/kind.ts';
import { World } from '../resources/world.ts';
import { assess, refOf } from './assess.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';

/** Stands where an id will stand that only the service can give. */
const placeholders = {
  application: { id: '{object id of the application}', appId: '{client id}' },
  'service-principal': { id: '{object id of the service principal}' },
  'resource-service-principal': { id: '{object id of the api}', appRoles: [], oauth2PermissionScopes: [] },
  'client-secret': { keyId: '{key id}', secretText: '{secret}' },
  'client-certificate': {},
  'app-role-assignment': { id: '{assignment id}' },
  'delegated-permission-grant': { id: '{grant id}' },
  'azure-role-assignment': { id: '{role assignment id}' },
  'exchange-service-principal': {},
  'mailbox-permission': {},
  'smtp-auth': {},
  'imap-enabled': {},
} as const;

function pretended(kind: keyof typeof placeholders, write: Write, at: string): Answer {
  const { body } = write.ask;
  const sent = typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
  const status = write.operation === 'create' ? 201 : 204;
  return { status, body: { ...sent, ...placeholders[kind] }, at };
}

function copyOf(world: World): World {
  const copy = new World();
  for (const path of world.paths()) copy.put(path, world.answer(path));
  return copy;
}

/**
 * The requests that a run would send, by `kind/key`, in order: the same kinds play it through on a copy of what was
 * seen, with placeholders for ids that do not exist yet. Nothing is sent.
 */
export function rehearse(bench: Bench): ReadonlyMap<string, readonly Request[]> {
  const stage: Bench = { ...bench, world: copyOf(bench.world) };
  const at = new Date(bench.session.clock.now()).toISOString();
  const requests = new Map<string, Request[]>();
  // Each wave sends one write a resource; a resource needs at most a removal and a creation for each lost secret.
  for (let wave = 0; wave < 16; wave += 1) {
    const view = { ...viewOf(stage), inKeychain: new Set([...stage.inKeychain, '{key id}']) };
    const due = bench.desired.map((spec) => assess(spec, view)).filter((each) => each.write !== undefined);
    if (due.length === 0) break;
    for (const { spec, write } of due) {
      if (write === undefined) continue;
      const { service, method, path, body } = write.ask;
      const request = { service, method, path, ...(body === undefined ? {} : { body }) };
      requests.set(refOf(spec), [...(requests.get(refOf(spec)) ?? []), request]);
      kindOf(spec.kind).learn(spec, { write, answer: pretended(spec.kind, write, at) }, view);
    }
  }
  return requests;
}
