import { z } from 'zod';

export const signInMethod = z.enum(['browser', 'device-code', 'practice']);
export type SignInMethod = z.infer<typeof signInMethod>;
