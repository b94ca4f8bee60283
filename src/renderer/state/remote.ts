import type { Asked, Failure } from '../engine/ask.ts';

/** Something that lives with the engine, as far as this window has it. */
export type Remote<Value> =
  | { readonly at: 'nothing' }
  | { readonly at: 'loading' }
  | { readonly at: 'ready'; readonly value: Value }
  | { readonly at: 'failed'; readonly failure: Failure };

export const nothing = { at: 'nothing' } as const;
export const loading = { at: 'loading' } as const;

export function arrived<Value>(asked: Asked<Value>): Remote<Value> {
  return asked.ok ? { at: 'ready', value: asked.value } : { at: 'failed', failure: asked.failure };
}

/** The value, or nothing as long as there is none. */
export function valueOf<Value>(remote: Remote<Value>): Value | undefined {
  return remote.at === 'ready' ? remote.value : undefined;
}
