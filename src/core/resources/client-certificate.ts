import { z } from 'zod';
import type { Change } from '../../contract/plan.ts';
import type { ResourceSpec } from '../guides/guide.ts';
import { currentOf, lostOf } from './credentials.ts';
import type { KeyCredential } from './graph-shapes.ts';
import type { Kind, View, Write } from './kind.ts';
import { labels } from './labels.ts';
import { applicationIn } from './linked.ts';

type Spec = Extract<ResourceSpec, { kind: 'client-certificate' }>;

/** The certificate whose private key we hold, and those of ours that have to go. */
export interface Certificates {
  readonly applicationId: string;
  readonly clientId: string;
  readonly all: readonly KeyCredential[];
  readonly current: KeyCredential | undefined;
  readonly lost: readonly KeyCredential[];
}

function certificatesIn(view: View): Certificates | undefined {
  const found = applicationIn(view);
  if (found.is !== 'there') return undefined;
  const { id, appId, keyCredentials: all } = found.body;
  return {
    applicationId: id,
    clientId: appId,
    all,
    current: currentOf(all, view),
    lost: lostOf(all, view),
  };
}

function changes(seen: Certificates): Change[] {
  const lost = seen.lost.map((each) => ({ aspect: 'keyCredentials', from: each.keyId }));
  return seen.current === undefined ? [...lost, { aspect: 'keyCredentials', to: 'new' }] : lost;
}

/** Replaces the list with itself and what changes: a credential sent back without its key stays as it is. */
function patch(applicationId: string, keyCredentials: readonly unknown[]): Write['ask'] {
  const body = z.json().parse({ keyCredentials });
  return { service: 'graph', method: 'PATCH', path: `/applications/${applicationId}`, body };
}

/** Stands in a plan, where nothing has been made yet. */
const planned = {
  keyId: '{key id}',
  certificate: '{certificate}',
  startDateTime: '{now}',
};

function newCredential(displayName: string, view: View): object {
  const { keyId, certificate, startDateTime } = view.newCertificate ?? planned;
  const endDateTime = view.newCertificate?.endDateTime ?? view.secretEnds;
  const dates = { startDateTime, endDateTime };
  return { type: 'AsymmetricX509Cert', usage: 'Verify', keyId, displayName, ...dates, key: certificate };
}

/**
 * One live certificate, its private key in the keychain; made here, so that the key never travels. addKey asks for a
 * proof by a certificate that is there already, so the first one is added by PATCH. Application.ReadWrite.All
 */
export const clientCertificate: Kind<Spec, Certificates> = {
  group: 'secret',
  scopes: { read: 'Application.Read.All', write: 'Application.ReadWrite.All' },
  title: () => labels.certificate(),
  duty: () => 'add-secret',
  reads: (_spec, view) => [view.applicationPath],
  observe(_spec, view) {
    const found = applicationIn(view);
    if (found.is !== 'there') return found;
    const seen = certificatesIn(view);
    if (seen === undefined || (seen.current === undefined && seen.lost.length === 0)) return { is: 'absent' };
    return { is: 'there', id: seen.current?.keyId ?? '', seen, requestId: found.answer.requestId };
  },
  diff: (_spec, seen) => changes(seen),
  apply(spec, _seen, view): Write | undefined {
    const seen = certificatesIn(view);
    if (seen === undefined) return undefined;
    const { applicationId, all, lost } = seen;
    const [first] = lost;
    if (first !== undefined) {
      const kept = all.filter((each) => each !== first);
      return { ask: patch(applicationId, kept), operation: 'remove', marker: first.keyId };
    }
    const displayName = `${spec.displayName} (${view.secretMarker})`;
    return {
      ask: patch(applicationId, [...all, newCredential(displayName, view)]),
      operation: 'create',
      marker: displayName,
    };
  },
  learn(_spec, { write }, view) {
    const found = applicationIn(view);
    if (found.is !== 'there') return;
    const sent = z.object({ keyCredentials: z.unknown() }).parse(write.ask.body);
    view.world.put(view.applicationPath, {
      ...found.answer,
      body: { ...found.body, keyCredentials: sent.keyCredentials },
    });
  },
  ids: (_spec, { applicationId, clientId, current }) => ({
    id: applicationId,
    appId: clientId,
    ...(current === undefined ? {} : { keyId: current.keyId, ends: current.endDateTime ?? '' }),
  }),
  undo(owned, view) {
    const found = applicationIn(view);
    const { keyId } = owned.ids;
    if (found.is !== 'there' || keyId === undefined) return { how: 'nothing' };
    const kept = found.body.keyCredentials.filter((each) => each.keyId !== keyId);
    return { how: 'write', write: { ask: patch(found.body.id, kept), operation: 'remove' } };
  },
  evidence: (_spec, { current }) =>
    labels.certificateSeen({ keyId: current?.keyId ?? '', ends: current?.endDateTime ?? '' }),
};
