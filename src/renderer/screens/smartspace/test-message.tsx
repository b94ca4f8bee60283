import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Engagement } from '../../../contract/engagement.ts';
import type { TestMessage as Tested } from '../../../contract/test-message.ts';
import { ask } from '../../engine/ask.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { arrived, loading, nothing, type Remote } from '../../state/remote.ts';
import { WayOut } from '../ways-out/way-out.tsx';
import { TestDialog, type Message } from './test-dialog.tsx';
import { TestOutcome } from './test-outcome.tsx';

/** Never unasked: the button opens the warning, and only that one sends. */
export function TestMessage({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  const [tested, setTested] = useState<Remote<Tested>>(nothing);
  const send = async (message: Message) => {
    setAsking(false);
    setTested(loading);
    setTested(
      arrived(await ask('smartspace.test-message', { engagementId: engagement.summary.id, ...message })),
    );
  };
  return (
    <>
      <div>
        <Button disabledFocusable={tested.at === 'loading'} onClick={() => setAsking(true)}>
          {t('smartspace.test')}
        </Button>
      </div>
      {isAsking && (
        <TestDialog
          engagement={engagement}
          onSend={(message) => void send(message)}
          onClose={() => setAsking(false)}
        />
      )}
      {tested.at === 'loading' && <Loading what={t('smartspace.sending')} />}
      {tested.at === 'ready' && <TestOutcome tested={tested.value} />}
      {tested.at === 'failed' && (
        <FailureCard
          failure={tested.failure}
          actions={
            tested.failure.type === 'problem' && (
              <WayOut engagement={engagement} problem={tested.failure.problem} />
            )
          }
        />
      )}
    </>
  );
}
