import { z } from 'zod';
import { engagement } from './engagement.ts';

/** What was handed in and is known now. */
export const handedIn = z.strictObject({ recorded: z.array(z.string()), engagement });
export type HandedIn = z.infer<typeof handedIn>;

export const sampleLanguage = z.enum(['python', 'typescript', 'bash']);
export type SampleLanguage = z.infer<typeof sampleLanguage>;
