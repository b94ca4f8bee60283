import type { View } from './unwrap/views.ts';

/** Codes that say whose they are. */
const NAMED: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])aadsts[ :_-]{0,2}(\d{5,8})(?!\d)/gu,
  /error\?code=(\d{5,8})(?!\d)/g,
  /error_codes["']?\s?[:=]\s?\[([\d, "']{5,200})\]/g,
  /(?:invalid_\w{1,20}|unauthorized_client): (\d{5,8}) - \[/g,
];
/** “Sign-in error code: 50126”: so says the portal, and so say others of their own numbers. */
const BARE = /(?:error|fehler)[ _-]?code["']?\s?[:=]\s?["']?(\d{5,8})(?!\d)/g;

export interface Codes {
  /** In the order of the text. */
  readonly named: readonly string[];
  readonly bare: readonly string[];
}

export function codesIn(views: readonly View[]): Codes {
  return {
    named: unique(
      views.flatMap(({ lower }) => inOrder(NAMED.flatMap((pattern) => [...lower.matchAll(pattern)]))),
    ),
    bare: unique(views.flatMap(({ lower }) => inOrder([...lower.matchAll(BARE)]))),
  };
}

function inOrder(matches: readonly RegExpExecArray[]): string[] {
  return [...matches]
    .sort((a, b) => a.index - b.index)
    .flatMap(([, digits = '']) => digits.match(/\d{5,8}/g) ?? []);
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}
