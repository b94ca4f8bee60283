import type { Change } from '../../contract/plan.ts';
import type { ResourceSpec } from '../guides/guide.ts';
import { currentOf, lostOf } from './credentials.ts';
import { newPassword } from './graph-shapes.ts';
import type { PasswordCredential } from './graph-shapes.ts';
import type { Kind, View, Write } from './kind.ts';
import { labels } from './labels.ts';
import { applicationIn } from './linked.ts';

type Spec = Extract<ResourceSpec, { kind: 'client-secret' }>;

/** The secret whose value we hold, and those of ours that have to go. */
export interface Secrets {
  readonly applicationId: string;
  readonly clientId: string;
  readonly current: PasswordCredential | undefined;
  readonly lost: readonly PasswordCredential[];
}

function secretsIn(view: View): Secrets | undefined {
  const found = applicationIn(view);
  if (found.is !== 'there') return undefined;
  const { id, appId, passwordCredentials } = found.body;
  return {
    applicationId: id,
    clientId: appId,
    current: currentOf(passwordCredentials, view),
    lost: lostOf(passwordCredentials, view),
  };
}

function changes(seen: Secrets): Change[] {
  const lost = seen.lost.map((each) => ({ aspect: 'passwordCredentials', from: each.keyId }));
  return seen.current === undefined ? [...lost, { aspect: 'passwordCredentials', to: 'new' }] : lost;
}

/**
 * One live secret, its value in the keychain. A secret that was made by us and never reached the keychain (the
 * machine stopped between answer and keychain) is removed and made anew. Secrets of others are not touched.
 * Only addPassword makes one: a PATCH of passwordCredentials is not supported. Application.ReadWrite.All
 */
export const clientSecret: Kind<Spec, Secrets> = {
  group: 'secret',
  scopes: { read: 'Application.Read.All', write: 'Application.ReadWrite.All' },
  title: () => labels.secret(),
  duty: () => 'add-secret',
  reads: (_spec, view) => [view.applicationPath],
  observe(_spec, view) {
    const found = applicationIn(view);
    if (found.is !== 'there') return found;
    const seen = secretsIn(view);
    if (seen === undefined || (seen.current === undefined && seen.lost.length === 0)) return { is: 'absent' };
    return { is: 'there', id: seen.current?.keyId ?? '', seen, requestId: found.answer.requestId };
  },
  diff: (_spec, seen) => changes(seen),
  apply(spec, seen, view): Write | undefined {
    const found = applicationIn(view);
    if (found.is !== 'there') return undefined;
    const path = `/applications/${found.body.id}`;
    const lost = seen?.lost[0];
    if (lost !== undefined)
      return {
        ask: {
          service: 'graph',
          method: 'POST',
          path: `${path}/removePassword`,
          body: { keyId: lost.keyId },
        },
        operation: 'remove',
        marker: lost.keyId,
      };
    const displayName = `${spec.displayName} (${view.secretMarker})`;
    const passwordCredential = { displayName, endDateTime: view.secretEnds };
    return {
      ask: { service: 'graph', method: 'POST', path: `${path}/addPassword`, body: { passwordCredential } },
      operation: 'create',
      marker: displayName,
    };
  },
  learn(_spec, { write, answer }, view) {
    const found = applicationIn(view);
    if (found.is !== 'there') return;
    const before = found.body.passwordCredentials;
    const store = (passwordCredentials: readonly PasswordCredential[]): void => {
      view.world.put(view.applicationPath, { ...found.answer, body: { ...found.body, passwordCredentials } });
    };
    if (write.operation === 'remove') {
      const { keyId } = keyIdIn(write.ask.body);
      store(before.filter((each) => each.keyId !== keyId));
      return;
    }
    // The shape without secretText: the value goes from the answer to the keychain and nowhere else.
    const { keyId, displayName, endDateTime, hint } = newPassword.parse(answer.body);
    store([...before, { keyId, displayName, endDateTime, hint }]);
  },
  ids: (_spec, { applicationId, clientId, current }) => ({
    id: applicationId,
    appId: clientId,
    ...(current === undefined
      ? {}
      : { keyId: current.keyId, hint: current.hint ?? '', ends: current.endDateTime ?? '' }),
  }),
  undo(owned) {
    const { id, keyId } = owned.ids;
    if (id === undefined || keyId === undefined) return { how: 'nothing' };
    return {
      how: 'write',
      write: {
        ask: {
          service: 'graph',
          method: 'POST',
          path: `/applications/${id}/removePassword`,
          body: { keyId },
        },
        operation: 'remove',
      },
    };
  },
  evidence: (_spec, { current }) =>
    labels.secretSeen({
      keyId: current?.keyId ?? '',
      ends: current?.endDateTime ?? '',
      hint: current?.hint ?? '',
    }),
};

function keyIdIn(body: unknown): { keyId: string } {
  return newPassword.pick({ keyId: true }).parse(body);
}
