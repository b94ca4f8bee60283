import { join } from 'node:path';
import { entrada, type Ended } from '../cli/entrada.ts';
import { writeText } from './answers.ts';
import { openPlace, type Place } from './place.ts';

export interface Journey extends Place {
  /** `entrada COMMAND GUIDE … --json`, with the answers and the data of this journey. */
  readonly run: (command: string, more?: readonly string[]) => Promise<Ended>;
}

interface Asked {
  readonly guide: string;
  readonly answers: string;
  readonly practice?: readonly string[];
}

/** A guide over the built command line, with a keychain and a practice tenant of its own. */
export async function startJourney({ guide, answers, practice }: Asked): Promise<Journey> {
  const place = await openPlace(guide, practice);
  const { folder, keyring, tenant } = place;
  const file = writeText(folder, 'answers', answers);
  return {
    ...place,
    run: (command, more = []) => {
      const where = ['--answers', file, '--cloud', tenant.cloudFile, '--data', join(folder, 'data')];
      return entrada([command, guide, ...where, '--json', ...more], keyring.environment);
    },
  };
}
