import { z } from 'zod';
import type { JsonObject } from '../../directory/json.ts';

/** An object of JSON values. */
export const jsonObject: z.ZodType<JsonObject> = z.record(z.string(), z.json());
