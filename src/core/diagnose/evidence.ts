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
  /** No other entry has it, but for those of a lower rank. */
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

const users = findUsers();

/** Whom each code and each saying stands for; who merely mentions it takes nothing from them. */
function findUsers(): ReadonlyMap<Sign, readonly Known[]> {
  const found = new Map<Sign, readonly Known[]>();
  for (const entry of entries) {
    for (const sign of [...(entry.codes ?? []), ...(entry.says ?? [])])
      found.set(sign, [...(found.get(sign) ?? []), entry]);
  }
  return found;
}

/** What rank 2 makes of a sign of rank 1 takes nothing from rank 1. */
function isOwn(sign: Sign, { id, rank }: Known): boolean {
  return (users.get(sign) ?? []).every((user) => user.id === id || (rank !== 2 && user.rank === 2));
}

/** Rarer before commoner: what several entries say weighs less for each. */
function rarity(sign: Sign): number {
  return Math.max(0.6, 1 - 0.08 * ((users.get(sign)?.length ?? 1) - 1));
}

/** Longer before shorter. */
function saysWeight(sign: Sign): number {
  if (typeof sign !== 'string') return PATTERN;
  const coined = !sign.includes(' ') && sign.length >= 8 ? COINED : 0;
  return 50 + Math.min(sign.length, 60) / 3 + coined;
}

export function evidenceFor(entry: Known, text: Text): Evidence {
  const { says = [], mentions = [], beside = [] } = entry;
  const pieces = [
    ...codePieces(entry, text.codes),
    ...says.flatMap((sign) => signPieces(entry, text, { sign, is: 'says' })),
    ...mentions.flatMap((sign) => signPieces(entry, text, { sign, is: 'mention' })),
  ].sort((a, b) => b.weight - a.weight);
  return { pieces, beside: beside.filter((sign) => text.signs.has(sign)).length };
}

function codePieces(entry: Known, { named, bare }: Codes): Piece[] {
  return (entry.codes ?? []).flatMap((code): Piece[] => {
    const at = named.indexOf(code);
    const base = at === -1 ? (bare.includes(code) ? BARE_CODE : 0) : CODE - Math.min(at, 10);
    if (base === 0) return [];
    const fragment = at === -1 ? code : `AADSTS${code}`;
    const weight = base * rarity(code);
    return [{ fragment, weight, is: 'code', isOwn: isOwn(code, entry), isPattern: false }];
  });
}

interface Meant {
  readonly sign: Sign;
  readonly is: 'says' | 'mention';
}

function signPieces(entry: Known, text: Text, { sign, is }: Meant): Piece[] {
  const fragment = text.signs.get(sign);
  if (fragment === undefined) return [];
  const weight = (is === 'says' ? saysWeight(sign) : MENTION) * rarity(sign);
  return [{ fragment, weight, is, isOwn: isOwn(sign, entry), isPattern: typeof sign !== 'string' }];
}
