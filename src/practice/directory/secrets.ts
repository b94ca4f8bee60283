import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { GraphObject } from './model.ts';
import { textOf } from './json.ts';

/** Sixty-four signs, so that one random byte chooses each without bias. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789~_';

/** Forty characters: three that become the hint, the mark `8Q~` that scanners know, and the rest. */
export function newSecretText(): string {
  const signs = Array.from(randomBytes(37), (byte) => ALPHABET[byte % 64] ?? '');
  signs[9] = '.';
  signs[20] = '-';
  return `${signs.slice(0, 3).join('')}8Q~${signs.slice(3).join('')}`;
}

/** The row by which a secret is recognised later. Its text is not in it. */
export function hashedSecret(keyId: string, secretText: string): GraphObject {
  const salt = randomBytes(16).toString('base64url');
  return { id: keyId, salt, hash: digest(salt, secretText).toString('base64url') };
}

export function isSecret(row: GraphObject, secretText: string): boolean {
  return timingSafeEqual(
    digest(textOf(row, 'salt'), secretText),
    Buffer.from(textOf(row, 'hash'), 'base64url'),
  );
}

function digest(salt: string, secretText: string): Buffer {
  return createHash('sha256').update(salt).update('\n').update(secretText).digest();
}
