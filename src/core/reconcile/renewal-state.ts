import type { JournalEntry } from '../journal/entry.ts';
import { isCredential } from './bench.ts';

/** Lines that a renewal leaves in the journal, as things that a person decided. Not steps of a guide. */
const TAKES_OVER = 'secret-renewal/';
const IN_PRODUCT = 'secret-in-product/';

type Confirmed = Extract<JournalEntry, { type: 'confirmed' }>;

export const beganOf = (keyId: string): Pick<Confirmed, 'step' | 'confirmed'> => ({
  step: TAKES_OVER + keyId,
  confirmed: true,
});
export const endedOf = (keyId: string): Pick<Confirmed, 'step' | 'confirmed'> => ({
  step: TAKES_OVER + keyId,
  confirmed: false,
});
export const inProductOf = (keyId: string): Pick<Confirmed, 'step' | 'confirmed'> => ({
  step: IN_PRODUCT + keyId,
  confirmed: true,
});

export interface SecretNoted {
  readonly keyId: string;
  readonly ends: string;
  /** When it was made or found, ISO 8601. */
  readonly at: string;
}

/** How far the renewal of an engagement's secret or certificate is, by what is stored. */
export interface RenewalState {
  readonly kind: RenewedKind;
  /** `began`: no second secret is known yet. `overlap`: two live side by side. */
  readonly is: 'none' | 'began' | 'overlap' | 'in-product';
  /** Whose place is taken, oldest first. */
  readonly old: readonly SecretNoted[];
  readonly current: SecretNoted | undefined;
  /** When somebody last said that the current one is in the product. */
  readonly inProductAt: string | undefined;
}

/** A secret and a certificate are renewed alike, each on its own. */
export type RenewedKind = 'client-secret' | 'client-certificate';

interface Seen {
  readonly kind: RenewedKind;
  /** Of the other kind: no business of this renewal. */
  readonly others: Set<string>;
  readonly secrets: Map<string, SecretNoted>;
  readonly replacing: Set<string>;
  readonly inProduct: Map<string, string>;
}

type Outcome = Extract<JournalEntry, { type: 'outcome' }>;

function takeSecret({ secrets, replacing }: Seen, { operation, ids, at }: Outcome): void {
  const { keyId, ends = '' } = ids;
  if (keyId === undefined) return;
  if (operation === 'remove') {
    secrets.delete(keyId);
    replacing.delete(keyId);
  } else if (!secrets.has(keyId)) secrets.set(keyId, { keyId, ends, at });
}

function takeOutcome(seen: Seen, outcome: Outcome): void {
  const { resource, operation, result } = outcome;
  if (result !== 'done' && result !== 'adopted') return;
  const { keyId } = outcome.ids;
  if (resource.kind === seen.kind) takeSecret(seen, outcome);
  else if (isCredential(resource) && keyId !== undefined) seen.others.add(keyId);
  if (resource.kind !== 'application' || operation !== 'remove') return;
  seen.secrets.clear();
  seen.replacing.clear();
}

function takeWord({ replacing, inProduct, others }: Seen, { step, confirmed, at }: Confirmed): void {
  if (step.startsWith(IN_PRODUCT)) inProduct.set(step.slice(IN_PRODUCT.length), at);
  if (!step.startsWith(TAKES_OVER)) return;
  const keyId = step.slice(TAKES_OVER.length);
  if (confirmed && !others.has(keyId)) replacing.add(keyId);
  else replacing.delete(keyId);
}

export function renewalOf(entries: readonly JournalEntry[], kind: RenewedKind): RenewalState {
  const seen: Seen = {
    kind,
    others: new Set(),
    secrets: new Map(),
    replacing: new Set(),
    inProduct: new Map(),
  };
  for (const entry of entries) {
    if (entry.type === 'outcome') takeOutcome(seen, entry);
    if (entry.type === 'confirmed') takeWord(seen, entry);
  }
  const { secrets, replacing, inProduct } = seen;
  const old = [...replacing].flatMap((keyId) => secrets.get(keyId) ?? { keyId, ends: '', at: '' });
  const current = [...secrets.values()].findLast(({ keyId }) => !replacing.has(keyId));
  const inProductAt = current && inProduct.get(current.keyId);
  return { kind, is: stageOf({ replacing, current, inProductAt }), old, current, inProductAt };
}

function stageOf(so: {
  readonly replacing: ReadonlySet<string>;
  readonly current: SecretNoted | undefined;
  readonly inProductAt: string | undefined;
}): RenewalState['is'] {
  if (so.replacing.size === 0) return 'none';
  if (so.current === undefined) return 'began';
  return so.inProductAt === undefined ? 'overlap' : 'in-product';
}
