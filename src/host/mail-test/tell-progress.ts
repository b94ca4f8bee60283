import type { EngagementId } from '../../contract/ids.ts';
import type { TestedMailbox } from '../../contract/mail-test.ts';
import type { HostContext } from '../host-context.ts';

/** More than ten times a second nobody reads it. */
const PAUSE_MS = 100;

export interface Telling {
  tell(mailbox: TestedMailbox): void;
  /** What has not been told yet. */
  end(): void;
}

export function tellProgress(
  { emit, clock }: Pick<HostContext, 'emit' | 'clock'>,
  { engagementId, of, earlier }: { engagementId: EngagementId; of: number; earlier: number },
): Telling {
  let untold: TestedMailbox[] = [];
  let done = earlier;
  let last = Number.NEGATIVE_INFINITY;
  const flush = () => {
    if (untold.length > 0) emit('mail.progress', { engagementId, tested: untold, done, of });
    untold = [];
    last = clock.now();
  };
  return {
    tell: (mailbox) => {
      untold.push(mailbox);
      done += 1;
      if (clock.now() - last >= PAUSE_MS) flush();
    },
    end: flush,
  };
}
