import type { Engagement } from '../../../contract/engagement.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import type { Work } from '../../state/mail-tests.ts';
import { WayOut } from '../ways-out/way-out.tsx';
import { TestProgress } from './test-progress.tsx';

/** What goes on with the list, or why it came to nothing. */
export function WorkLine({ engagement, work }: { readonly engagement: Engagement; readonly work: Work }) {
  const { t } = useSpeech();
  switch (work.at) {
    case 'idle':
      return null;
    case 'looking-up':
      return <Loading what={t('mailboxes.lookingUp')} />;
    case 'testing':
      return <TestProgress id={engagement.summary.id} done={work.done} of={work.of} />;
    case 'failed': {
      const { failure } = work;
      const isProblem = failure.type === 'problem';
      const wayOut = isProblem && <WayOut engagement={engagement} problem={failure.problem} />;
      return <FailureCard failure={failure} actions={wayOut} />;
    }
  }
}
