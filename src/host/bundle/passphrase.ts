import { randomInt } from 'node:crypto';
import { refuse, type Result } from '../../contract/problem.ts';
import { passphraseWords } from '../../core/handover/bundle/passphrase-words.ts';

const LEAST_CHARACTERS = 12;
const WORDS = 6;

/** Six words of 2,048: 66 bits. */
export function makePassphrase(): string {
  const words = passphraseWords();
  return Array.from({ length: WORDS }, () => words[randomInt(words.length)] ?? '').join('-');
}

export function refuseWeak(passphrase: string): Result<never> | undefined {
  if ([...passphrase].length >= LEAST_CHARACTERS) return undefined;
  return refuse({ code: 'passphrase-weak', least: LEAST_CHARACTERS });
}
