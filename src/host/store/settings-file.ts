import { join } from 'node:path';
import { z } from 'zod';
import { settings, type Settings } from '../../contract/settings.ts';
import { done, type Result } from '../../contract/problem.ts';
import { readVersioned, writeVersioned, type Format } from './versioned-file.ts';

/** Microsoft Graph Command Line Tools: a public client every tenant knows. */
export const GRAPH_COMMAND_LINE = '14d82eec-204b-4c2f-b7e8-296a70dab67e';

const DEFAULTS: Settings = {
  language: 'system',
  theme: 'system',
  signInClientId: GRAPH_COMMAND_LINE,
};

const shape = settings.extend({ schema: z.literal(1) });
const FORMAT: Format<z.infer<typeof shape>> = { version: 1, shape, migrations: {} };

export interface SettingsFile {
  read(): Promise<Result<Settings>>;
  write(changes: Partial<Settings>): Promise<Result<Settings>>;
}

export function createSettingsFile(dataFolder: string): SettingsFile {
  const file = join(dataFolder, 'settings.json');
  const read = async (): Promise<Result<Settings>> => {
    const found = await readVersioned(file, FORMAT);
    if (!found.ok) return found;
    const { schema: _, ...stored } = found.value ?? { schema: 1, ...DEFAULTS };
    return done(stored);
  };
  return {
    read,
    write: async (changes) => {
      const before = await read();
      if (!before.ok) return before;
      const after = { ...before.value, ...changes };
      const written = await writeVersioned(file, { schema: 1, ...after });
      return written.ok ? done(after) : written;
    },
  };
}
