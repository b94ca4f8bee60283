import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { diagnosisContext, diagnosisId } from '../../../src/contract/diagnosis.ts';

const message = diagnosisContext.extend({ expect: diagnosisId, text: z.string() });
export type Message = z.infer<typeof message>;

export const messages: readonly Message[] = z
  .array(message)
  .parse(parse(readFileSync(join(import.meta.dirname, 'messages.yml'), 'utf8')));
