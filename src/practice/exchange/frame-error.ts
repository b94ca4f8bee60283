import type { ErrorShape } from '../serve/error-shape.ts';

const codes: Readonly<Record<number, string>> = { 413: 'RequestEntityTooLarge', 421: 'BadRequest' };

export const exchangeError: ErrorShape = (status, message) => ({
  status,
  body: { error: { code: codes[status] ?? 'InternalServerError', message } },
});
