/** Why no answer came. */
export interface Failure {
  readonly host: string;
  readonly detail: string;
}

interface Reason {
  readonly code?: unknown;
  readonly message: string;
}

/** fetch says "fetch failed"; the reason is its cause, and of several addresses tried the first one's. */
function deepest(error: Error): Reason {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return deepest(error.errors[0]);
  return error.cause instanceof Error ? deepest(error.cause) : error;
}

/** Said by fetch when the connection failed ("fetch failed") or broke in the body ("terminated"). */
const isLostConnection = (error: unknown): error is TypeError =>
  error instanceof TypeError && error.cause instanceof Error;

/** A network failure as data; anything else is a bug and thrown on. */
export function failureOf(error: unknown, url: string): Failure {
  if (!isLostConnection(error)) throw error;
  const { code, message } = deepest(error);
  const detail = typeof code === 'string' && !message.includes(code) ? `${code}: ${message}` : message;
  return { host: new URL(url).host, detail };
}
