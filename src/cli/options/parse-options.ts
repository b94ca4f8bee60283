import { z } from 'zod';
import { misuse, type Attempt } from '../failure.ts';
import { optionTable, type OptionName, type OptionValues } from './option-table.ts';

/** What Commander read, checked against the table's rows of this command. */
export function parseOptions<Name extends OptionName>(
  names: readonly Name[],
  read: Readonly<Record<string, unknown>>,
): Attempt<OptionValues<Name>> {
  const shape = Object.fromEntries(names.map((name) => [name, optionTable[name].schema]));
  const parsed = z.strictObject(shape).safeParse(read);
  // The shape is made of the rows named by `Name`, which an object built at run time cannot say.
  if (parsed.success) return { ok: true, value: parsed.data as OptionValues<Name> };
  const wrong = names.find((name) => name === parsed.error.issues[0]?.path[0]);
  if (wrong === undefined) throw parsed.error;
  const row = optionTable[wrong];
  const option = row.flags.split(' ', 1)[0] ?? row.flags;
  return misuse({ reason: 'invalid-value', option, ...('allowed' in row ? { allowed: row.allowed } : {}) });
}
