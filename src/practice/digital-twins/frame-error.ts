import type { ErrorShape } from '../serve/error-shape.ts';

/** How the frame's own refusals are worded here. */
export const digitalTwinsError: ErrorShape = (status, message) => {
  const code = codes[status] ?? 'InternalServerError';
  return { status, headers: { 'x-ms-error-code': code }, body: { error: { code, message } } };
};

const codes: Readonly<Record<number, string>> = { 413: 'RequestEntityTooLarge', 421: 'InvalidHost' };
