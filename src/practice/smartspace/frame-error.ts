import type { ErrorShape } from '../serve/error-shape.ts';
import { problem, problemType } from './refusal.ts';

/** How the frame's own refusals are worded here. */
export const smartspaceError: ErrorShape = (status, message) => ({
  status,
  headers: { 'content-type': problemType },
  body: problem(status, message),
});
