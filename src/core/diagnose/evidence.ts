import type { Codes } from './codes.ts';
import type { Known } from './entries.ts';
import { entries } from './entries.ts';
import type { Sign } from './entry.ts';

export interface Text {
  readonly codes: Codes;
  readonly signs: ReadonlyMap<Sign, string>;
}

/** One thing in the text that speaks for an entry. */
export interface Piece {
  readonly fragment: string;
  readonly weight: number;
  /** `mention` alone proves nothing. */
  readonly is: 'code' | 'says' | 'mention';
  /** No other entry has it. */
  readonly isOwn: boolean;
  readonly isPattern: boolean;
}

export interface Evidence {
  /** Heaviest first. */
  readonly pieces: readonly Piece[];
  /** How much stands beside them. */
  readonly beside: number;
}

const CODE = 100;
const PATTERN = 60;
const MENTION = 14;
const BARE_CODE = 70;
/** A name that services coin (RoleAssignmentExists) is chosen to be found; a phrase is not. */
const COINED = 15;

const uses = countUses();

function countUses(): ReadonlyMap<Sign, number> {
  const counted = new Map<Sign, number>();
  for (const { codes = [], says = [], mentions = [] } of entries) {
    for (const sign of [...codes, ...says, ...mentions]) counted.set(sign, (counted.get(sign) ?? 0) + 1);
  }
  return counted;
}

/** Rarer before commoner: what several entries say weighs less for each. */
function rarity(sign: Sign): number {
  return Math.max(0.6, 1.08 - 0.08 * (uses.get(sign) ?? 1));
}

/** Longer before shorter. */
function saysWeight(sign: Sign): number {
  if (typeof sign !== 'string') return PATTERN;
  const coined = !sign.includes(' ') && sign.length >= 8 ? COINED : 0;
  return 50 + Math.min(sign.length, 60) / 3 + coined;
}

export function evidenceFor(entry: Known, text: Text): Evidence {
  const pieces = [
    ...codePieces(entry, text.codes),
    ...signPieces(entry.says, text, 'says'),
    ...signPieces(entry.mentions, text, 'mention'),
  ].sort((a, b) => b.weight - a.weight);
  return { pieces, beside: (entry.beside ?? []).filter((sign) => text.signs.has(sign)).length };
}

function codePieces({ codes = [] }: Known, { named, bare }: Codes): Piece[] {
  return codes.flatMap((code) => {
    const at = named.indexOf(code);
    const base = at === -1 ? (bare.includes(code) ? BARE_CODE : 0) : CODE - Math.min(at, 10);
    if (base === 0) return [];
    const fragment = at === -1 ? code : `AADSTS${code}`;
    return [
      { fragment, weight: base * rarity(code), is: 'code', isOwn: uses.get(code) === 1, isPattern: false },
    ];
  });
}

function signPieces(signs: readonly Sign[] = [], text: Text, is: 'says' | 'mention'): Piece[] {
  return signs.flatMap((sign) => {
    const fragment = text.signs.get(sign);
    if (fragment === undefined) return [];
    const base = is === 'says' ? saysWeight(sign) : MENTION;
    const isOwn = uses.get(sign) === 1;
    return [{ fragment, weight: base * rarity(sign), is, isOwn, isPattern: typeof sign !== 'string' }];
  });
}
