import { z } from 'zod';

/** What a test message through Smartspace came to. That it was taken proves the set-up, whatever the flow then does. */
export const testMessage = z.strictObject({
  workspace: z.strictObject({ id: z.string(), name: z.string() }),
  /** Which of the vendor's APIs answered. */
  generation: z.enum(['current', '2025']),
  threadId: z.string(),
  /** `failed`: the connection is right, what runs in the workspace is not. `silent`: it had not ended in time. */
  outcome: z.enum(['answered', 'failed', 'silent']),
  /** Cut to 4,000 characters. */
  answer: z.string(),
  /** Of the flow, `llm.auth` and the like. */
  error: z.strictObject({ code: z.string(), text: z.string() }).optional(),
  threadDeleted: z.boolean(),
  elapsedMs: z.number(),
});
export type TestMessage = z.infer<typeof testMessage>;
