import type { Engine } from '../../src/contract/wire.ts';

type Listener = Parameters<Engine['subscribe']>[0];

/** An engine that answers with what it was asked: enough to see what the wire carries. */
export function createEchoEngine(): Engine & {
  readonly calls: { operation: string; input: unknown }[];
  readonly listeners: Set<Listener>;
} {
  const calls: { operation: string; input: unknown }[] = [];
  const listeners = new Set<Listener>();
  return {
    calls,
    listeners,
    call: async (operation, input) => {
      calls.push({ operation, input });
      return { type: 'value', value: operation };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
