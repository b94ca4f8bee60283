import { z } from 'zod';
import { problem } from './problem.ts';

/** How every transport answers a call. A bug has a number to find it in the log by, and no detail. */
export const wireAnswer = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('value'), value: z.json() }),
  z.strictObject({ type: z.literal('problem'), problem }),
  z.strictObject({ type: z.literal('bug'), reference: z.string() }),
]);
export type WireAnswer = z.infer<typeof wireAnswer>;

/** What a door needs of the engine: the two functions of the context bridge. */
export interface Engine {
  call(operation: string, input: unknown): Promise<WireAnswer>;
  /** @returns unsubscribe */
  subscribe(listener: (event: { name: string; payload: unknown }) => void): () => void;
}
