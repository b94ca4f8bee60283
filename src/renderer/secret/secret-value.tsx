import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { Eye16Regular } from '@fluentui/react-icons/svg/eye';
import { EyeOff16Regular } from '@fluentui/react-icons/svg/eye-off';
import { useState } from 'react';
import type { EngagementId } from '../../contract/ids.ts';
import { ask, type Failure } from '../engine/ask.ts';
import { FailureCard } from '../parts/failure-card.tsx';
import { useMono } from '../parts/mono.ts';
import { useSpeech } from '../speech/use-speech.ts';
import { copySecret, type CopyState } from './copy-secret.ts';
import { CopyWords } from './copy-words.tsx';

const useStyles = makeStyles({
  secret: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 0' },
  label: { fontSize: '12px', color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', minHeight: '32px' },
  dots: { letterSpacing: '2px', userSelect: 'none', color: tokens.colorNeutralForeground3 },
});

type Shown =
  | { readonly at: 'hidden' }
  | { readonly at: 'shown'; readonly value: string }
  | { readonly at: 'failed'; readonly failure: Failure };

/** The client secret: hidden until asked for, in no store, gone with this component. */
export function SecretValue({ id, label }: { readonly id: EngagementId; readonly label: string }) {
  const styles = useStyles();
  const { mono } = useMono();
  const { t } = useSpeech();
  const [shown, setShown] = useState<Shown>({ at: 'hidden' });
  const [copy, setCopy] = useState<CopyState>({ at: 'idle' });
  const reveal = async () => {
    const asked = await ask('secret.reveal', { engagementId: id });
    setShown(asked.ok ? { at: 'shown', value: asked.value.value } : { at: 'failed', failure: asked.failure });
  };
  return (
    <div className={styles.secret}>
      <span className={styles.label}>{label}</span>
      <div className={styles.line}>
        {shown.at === 'shown' ? (
          <span className={mono} data-testid="secret">
            {shown.value}
          </span>
        ) : (
          <span role="img" aria-label={t('secret.hidden')} className={mergeClasses(mono, styles.dots)}>
            ••••••••••••••••
          </span>
        )}
        {shown.at === 'shown' ? (
          <Button size="small" icon={<EyeOff16Regular />} onClick={() => setShown({ at: 'hidden' })}>
            {t('secret.hide')}
          </Button>
        ) : (
          <Button size="small" icon={<Eye16Regular />} onClick={() => void reveal()}>
            {t('secret.reveal')}
          </Button>
        )}
        <Button size="small" icon={<Copy16Regular />} onClick={() => void copySecret(id, setCopy)}>
          {t('secret.copy')}
        </Button>
      </div>
      {shown.at === 'failed' && <FailureCard failure={shown.failure} />}
      <CopyWords state={copy} />
    </div>
  );
}
