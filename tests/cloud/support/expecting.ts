import { expect } from 'vitest';

/** vitest's matchers, which it types `any`, as what they may stand in for. */
export const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);
export const containing = (text: string): unknown => expect.stringContaining(text);
export const anyText: unknown = expect.any(String);
