import { malformed } from '../refusal.ts';
import type { BatchPartAsk } from './parts.ts';

/**
 * Three patterns are served: no part depends on another, every part depends on the one before it, or all that
 * depend name the same one.
 */
export function checkPattern(parts: readonly BatchPartAsk[]): void {
  const ids = new Set(parts.map(({ id }) => id));
  if (ids.size !== parts.length) throw malformed('Invalid batch payload format. Request ids must be unique.');
  const dependent = parts.filter(({ dependsOn }) => dependsOn.length > 0);
  if (dependent.some(({ id, dependsOn }) => dependsOn.some((on) => on === id || !ids.has(on)))) {
    throw malformed('Invalid batch payload format. dependsOn must name another request of the batch.');
  }
  if (dependent.length > 0 && !isSerial(parts) && !isSame(dependent)) {
    throw malformed(
      'Invalid batch payload format. Requests must be fully serial, fully parallel or depend on one.',
    );
  }
}

function isSerial(parts: readonly BatchPartAsk[]): boolean {
  return parts.every(({ dependsOn }, at) =>
    at === 0 ? dependsOn.length === 0 : dependsOn.length === 1 && dependsOn[0] === parts[at - 1]?.id,
  );
}

function isSame(dependent: readonly BatchPartAsk[]): boolean {
  const first = dependent[0]?.dependsOn[0];
  const parent = dependent.some(({ id }) => id === first);
  return !parent && dependent.every(({ dependsOn }) => dependsOn.length === 1 && dependsOn[0] === first);
}
