import type { ErrorShape } from '../serve/error-shape.ts';

/** How the frame's own refusals are worded here. */
export const armError: ErrorShape = (status, message) => ({
  status,
  body: { error: { code: codes[status] ?? 'InternalServerError', message } },
});

const codes: Readonly<Record<number, string>> = { 413: 'RequestEntityTooLarge', 421: 'InvalidRequestUri' };
