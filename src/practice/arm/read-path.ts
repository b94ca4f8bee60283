import { badRequest } from './refusal.ts';

export interface ArmPath {
  /** Decoded, without doubled slashes (several clients send them) and without a final one. */
  readonly path: string;
  readonly query: URLSearchParams;
}

export function readPath(raw: string): ArmPath {
  const mark = raw.indexOf('?');
  const path = decoded(mark < 0 ? raw : raw.slice(0, mark))
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '');
  return { path, query: new URLSearchParams(mark < 0 ? '' : raw.slice(mark + 1)) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw badRequest('InvalidRequestUri', `The request URI '${path}' is not valid.`);
  }
}
