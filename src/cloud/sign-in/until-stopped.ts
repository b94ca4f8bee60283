/** Raised by the person or by the clock; says which. */
export interface Stop {
  readonly signal: AbortSignal;
  readonly until: string;
  why(): 'cancelled' | 'timed-out' | undefined;
  /** Rejects once stopped. */
  readonly stopped: Promise<never>;
  release(): void;
}

export class Stopped extends Error {}

export function stopBy(cancel: AbortSignal, patienceMs: number): Stop {
  const controller = new AbortController();
  let why: 'cancelled' | 'timed-out' | undefined;
  const raise = (reason: 'cancelled' | 'timed-out') => () => {
    why ??= reason;
    controller.abort(new Stopped(reason));
  };
  const cancelled = raise('cancelled');
  const timer = setTimeout(raise('timed-out'), patienceMs);
  cancel.addEventListener('abort', cancelled, { once: true });
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(new Stopped(why)), { once: true });
  });
  stopped.catch(() => undefined); // Nobody may be listening any more.
  if (cancel.aborted) cancelled();
  return {
    signal: controller.signal,
    until: new Date(Date.now() + patienceMs).toISOString(),
    why: () => why,
    stopped,
    release: () => {
      clearTimeout(timer);
      cancel.removeEventListener('abort', cancelled);
    },
  };
}
