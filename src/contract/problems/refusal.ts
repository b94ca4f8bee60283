import { instant } from '../text.ts';
import { z } from 'zod';

/** What every service tells when it refuses. */
export const refusal = {
  /** The service's own error code, as it came. */
  serviceCode: z.string(),
  /** The service's own text, as it came. */
  text: z.string(),
  at: instant,
};
