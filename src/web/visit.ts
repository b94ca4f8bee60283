import type { IncomingMessage } from 'node:http';
import type { RefusalReason } from '../words/web/refusal-words.ts';

/** A request as the rules see it. */
export interface Visit {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly message: IncomingMessage;
}

/** Who we are, for telling strangers apart. */
export interface Own {
  /** `127.0.0.1:4711` and `localhost:4711`. */
  readonly hosts: readonly string[];
  readonly token: string;
}

export interface Refusal {
  readonly status: number;
  readonly reason: RefusalReason;
}

/** One rule on who may speak; nothing where the visitor keeps it. */
export type Rule = (visit: Visit, own: Own) => Refusal | undefined;

export function readVisit(message: IncomingMessage): Visit {
  const [path = '/', query = ''] = (message.url ?? '/').split('?', 2);
  return {
    method: message.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    headers: message.headers,
    message,
  };
}
