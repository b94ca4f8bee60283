import type { View } from './kind.ts';

/** What a secret and a certificate have in common. */
interface Credential {
  readonly keyId: string;
  readonly displayName?: string | null | undefined;
  readonly endDateTime?: string | null | undefined;
}

/** The one that ends first comes first. */
export const byEnd = (one: Credential, other: Credential): number =>
  (one.endDateTime ?? '').localeCompare(other.endDateTime ?? '');

const isLive = ({ endDateTime }: Credential, now: number): boolean =>
  endDateTime == null || Date.parse(endDateTime) > now;

/** Of those we hold and that nothing takes the place of, the one that lives longest. */
export function currentOf<Of extends Credential>(all: readonly Of[], view: View): Of | undefined {
  return all
    .filter(({ keyId }) => view.inKeychain.has(keyId) && !view.replacedSecrets.has(keyId))
    .filter((each) => isLive(each, view.now))
    .toSorted(byEnd)
    .at(-1);
}

/** Ours whose value nobody holds, or whose place another one has taken. */
export function lostOf<Of extends Credential>(all: readonly Of[], view: View): readonly Of[] {
  return all.filter(
    ({ keyId, displayName }) =>
      view.surplusSecrets.has(keyId) ||
      (!view.inKeychain.has(keyId) && view.unfinishedSecrets.has(displayName ?? '')),
  );
}
