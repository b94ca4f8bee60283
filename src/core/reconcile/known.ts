import type { Known } from '../../contract/engagement.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { folded } from '../journal/folded.ts';

/** What the journal last said of the ids, made or found. Offline: `inKeychain` is for the host to fill in. */
export const knownOf = folded<Known>(
  () => ({}),
  (known, entry) => {
    if (entry.type !== 'outcome' || (entry.result !== 'done' && entry.result !== 'adopted')) return known;
    return entry.operation === 'remove' ? without(known, entry) : { ...known, ...from(entry) };
  },
);

type Outcome = Extract<JournalEntry, { type: 'outcome' }>;

function from({ resource, ids }: Outcome): Known {
  switch (resource.kind) {
    case 'application':
      return { applicationObjectId: ids['id'], clientId: ids['appId'] };
    case 'service-principal':
      return { servicePrincipalObjectId: ids['id'] };
    case 'client-secret':
      return ids['keyId'] === undefined
        ? {}
        : { secret: { keyId: ids['keyId'], hint: ids['hint'], ends: ids['ends'] ?? '', inKeychain: false } };
    case 'client-certificate':
      return ids['keyId'] === undefined
        ? {}
        : { certificate: { keyId: ids['keyId'], ends: ids['ends'] ?? '', inKeychain: false } };
    case 'resource-service-principal':
    case 'app-role-assignment':
    case 'delegated-permission-grant':
    case 'azure-role-assignment':
    case 'exchange-service-principal':
    case 'mailbox-permission':
    case 'smtp-auth':
    case 'imap-enabled':
      return {};
  }
}

function without(known: Known, { resource, ids }: Outcome): Known {
  if (resource.kind === 'application') return {};
  if (resource.kind === 'service-principal') return { ...known, servicePrincipalObjectId: undefined };
  const isOf = (noted: { readonly keyId: string } | undefined): boolean =>
    ids['keyId'] === undefined || noted?.keyId === ids['keyId'];
  if (resource.kind === 'client-certificate' && isOf(known.certificate))
    return { ...known, certificate: undefined };
  if (resource.kind === 'client-secret' && isOf(known.secret)) return { ...known, secret: undefined };
  return known;
}
