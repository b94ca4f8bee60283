import { parseArgs } from 'node:util';
import { z } from 'zod';

const port = z.coerce.number('--port takes a number.').int().min(0).max(65535, '--port takes 0 to 65535.');

const webOptions = z.strictObject({
  port: port.default(0),
  open: z.boolean(),
  data: z.string().optional(),
  vaultInMemory: z.boolean(),
});
export type WebOptions = z.infer<typeof webOptions>;

/** @returns the options, or what was wrong with them */
export function readOptions(args: readonly string[]): WebOptions | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        data: { type: 'string' },
        'practice-vault-in-memory': { type: 'boolean', default: false },
      },
    });
    const parsed = webOptions.safeParse({
      port: values.port,
      open: !values['no-open'],
      data: values.data,
      vaultInMemory: values['practice-vault-in-memory'],
    });
    return parsed.success ? parsed.data : { wrong: parsed.error.issues[0]?.message ?? '' };
  } catch (thrown) {
    // parseArgs throws a TypeError that names the argument.
    if (thrown instanceof TypeError) return { wrong: thrown.message };
    throw thrown;
  }
}
