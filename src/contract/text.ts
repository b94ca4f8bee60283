import { z } from 'zod';

/** A sentence a person reads, in every language the app speaks. */
export const text = z.strictObject({ en: z.string(), de: z.string() });
export type Text = z.infer<typeof text>;

export const language = z.enum(['en', 'de']);
export type Language = z.infer<typeof language>;

/** A point in time, ISO 8601 in UTC. */
export const instant = z.iso.datetime();
