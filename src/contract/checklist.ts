import { z } from 'zod';
import { problem } from './problem.ts';
import { sketch } from './sketch.ts';
import { instant, text } from './text.ts';

export const stepState = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('done'), at: instant.optional() }),
  z.strictObject({ state: z.literal('to-do') }),
  z.strictObject({ state: z.literal('working') }),
  z.strictObject({ state: z.literal('waiting-for-directory'), until: instant }),
  /** `roles`: any one of them suffices, least first. Empty: the step is a person's by nature. */
  z.strictObject({
    state: z.literal('waiting-for-person'),
    roles: z.array(z.string()),
    /** Why it is not the signed-in person, where that is not plain. */
    problem: problem.optional(),
  }),
  z.strictObject({ state: z.literal('failed'), problem }),
  z.strictObject({ state: z.literal('not-needed'), because: text }),
]);
export type StepState = z.infer<typeof stepState>;

/** What proves a step: seen, not claimed. Never a secret. */
export const evidence = z.strictObject({
  at: instant,
  by: z.string(),
  /** What was observed or done, `Application (client) ID 1b2c…`. */
  observed: text,
  requestId: z.string().optional(),
});
export type Evidence = z.infer<typeof evidence>;

/** `true`, or why not. */
export const mode = z.union([z.literal(true), z.strictObject({ no: text })]);
export type Mode = z.infer<typeof mode>;

export const copyValue = z.strictObject({
  label: text,
  /** Absent while it is not known yet. */
  value: z.string().optional(),
  /** The value is the client secret: reached by `secret.reveal` or `secret.copy` only. */
  secret: z.boolean().optional(),
  /** The sketch shows it too. */
  drawn: z.literal(true).optional(),
});

export const retired = z.strictObject({ old: z.string(), now: z.string() });

export const step = z.strictObject({
  id: z.string(),
  part: z.string(),
  number: z.int(),
  title: text,
  what: text,
  why: text,
  /** What the vendor's document says, and where we differ. */
  document: text,
  by: z.enum(['entrada', 'person']),
  /** Least directory role by English name; absent where none is needed. */
  role: z.string().optional(),
  scope: z.string().optional(),
  /** Words of the document's commands that work no more, and what replaced them. */
  retired: z.array(retired).optional(),
  /** Without a sketch the step has no page in a portal: `path` says where else it is done. */
  portal: z.strictObject({ path: text, values: z.array(copyValue), sketch: sketch.optional() }),
  scripts: z.array(z.enum(['powershell', 'azure-cli', 'microsoft-graph'])),
  canUndo: z.boolean(),
  state: stepState,
  evidence: z.array(evidence),
  /** What is ticked off one by one; absent where there is nothing, or more than anybody ticks off. */
  ticks: z.array(z.strictObject({ item: z.string(), done: z.boolean() })).optional(),
});
export type Step = z.infer<typeof step>;

export const checklist = z.strictObject({
  parts: z.array(z.strictObject({ id: z.string(), title: text, steps: z.array(step) })),
});
export type Checklist = z.infer<typeof checklist>;

export const shell = z.enum(['powershell', 'azure-cli', 'microsoft-graph']);
export type Shell = z.infer<typeof shell>;
