import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Failure } from '../engine/ask.ts';
import { useSpeech } from '../speech/use-speech.ts';
import { CopyButton } from './copy-button.tsx';
import { ExplainButton } from './explain-button.tsx';
import { failureWords } from './failure-words.ts';
import { Fold } from './fold.tsx';
import { useMono } from './mono.ts';
import { Notice } from './notice.tsx';

const useStyles = makeStyles({ raw: { display: 'flex', gap: '8px', alignItems: 'flex-start' } });

interface Props {
  readonly failure: Failure;
  readonly tone?: 'danger' | 'warning';
  readonly onRetry?: () => void;
  readonly actions?: ReactNode;
}

/** What happened, what to do, the raw answer folded below, and a way on. */
export function FailureCard({ failure, tone = 'danger', onRetry, actions }: Props) {
  const speech = useSpeech();
  const { message, fix } = failureWords(failure, speech);
  const raw = failure.type === 'problem' && 'text' in failure.problem ? failure.problem : undefined;
  return (
    <Notice
      tone={tone}
      title={message}
      announced
      actions={<WaysOn failure={failure} onRetry={onRetry} actions={actions} />}
    >
      <p>{fix}</p>
      {raw !== undefined && <RawAnswer raw={JSON.stringify(raw, null, 2)} />}
    </Notice>
  );
}

interface WaysOnProps {
  readonly failure: Failure;
  readonly onRetry: (() => void) | undefined;
  readonly actions: ReactNode;
}

function WaysOn({ failure, onRetry, actions }: WaysOnProps) {
  const { t } = useSpeech();
  return (
    <>
      {actions}
      {onRetry !== undefined && <Button onClick={onRetry}>{t('general.tryAgain')}</Button>}
      {failure.type === 'problem' && <ExplainButton problem={failure.problem} />}
    </>
  );
}

function RawAnswer({ raw }: { readonly raw: string }) {
  const { t } = useSpeech();
  const { mono } = useMono();
  return (
    <Fold title={t('general.details')}>
      <div className={useStyles().raw}>
        <pre className={mono}>{raw}</pre>
        <CopyButton value={raw} what={t('general.details')} />
      </div>
    </Fold>
  );
}
