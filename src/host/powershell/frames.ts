import { z } from 'zod';

/** Before each answer on the child's output; every other line is talk. */
export const PREFIX = '@@EA1 ';

/** The first frame answers nothing: it says what the child is. */
export const ABOUT = 'about';

const frame = z.object({
  id: z.string(),
  ok: z.boolean(),
  data: z.array(z.record(z.string(), z.unknown())).default([]),
  warnings: z.array(z.string()).default([]),
  error: z.object({ type: z.string(), message: z.string(), fqid: z.string().default('') }).nullish(),
});
export type Frame = z.infer<typeof frame>;

/** What the child is asked for; the token goes in `connect` and nowhere else. */
export type Ordered =
  | {
      readonly connect: {
        readonly token: string;
        readonly account: string;
        readonly tenantId: string;
        readonly environment?: string | undefined;
      };
    }
  | { readonly cmdlet: string; readonly parameters: Readonly<Record<string, unknown>> };

/** Undefined for a line that is no answer. */
export function readFrame(line: string): Frame | undefined {
  if (!line.startsWith(PREFIX)) return undefined;
  try {
    return frame.safeParse(JSON.parse(line.slice(PREFIX.length))).data;
  } catch {
    return undefined;
  }
}

/** In ASCII: a pipe into Windows is read in the code page of a console. */
export const writeOrder = (order: object): string =>
  JSON.stringify(order).replace(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
