import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { EngagementId } from '../../../contract/ids.ts';
import type { Plan } from '../../../contract/plan.ts';
import { ask } from '../../engine/ask.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useMono } from '../../parts/mono.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { makePlan } from '../../state/plan.ts';
import { arrived, loading, type Remote } from '../../state/remote.ts';
import { PasteText } from '../hand-in/paste-text.tsx';
import { showEngagement } from '../../state/engagement.ts';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex' },
  script: {
    padding: '12px',
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralBackground3,
    maxHeight: '400px',
    overflow: 'auto',
  },
});

/** What people's scripts did in Exchange is theirs to take back. */
export const isTakenBackByScript = ({ purpose, lines }: Plan): boolean =>
  purpose === 'undo' && lines.some(({ group, sign }) => group === 'mailboxes' && sign === 'keep');

/** The script that takes it back, and the place for what it prints. */
export function TakeBack({ id }: { readonly id: EngagementId }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [script, setScript] = useState<Remote<{ script?: string | undefined }>>(loading);
  useEffect(() => {
    const read = async () => setScript(arrived(await ask('undo.script', { engagementId: id })));
    void read();
  }, [id]);
  const take = async (text: string) => {
    const asked = await ask('undo.result', { engagementId: id, text });
    if (!asked.ok) return asked.failure;
    showEngagement(asked.value.engagement);
    void makePlan(id, 'undo');
    return undefined;
  };
  return (
    <section className={styles.place} aria-label={t('plan.takeBack')}>
      <h2 className={styles.title}>{t('plan.takeBack')}</h2>
      <p>{t('plan.takeBackLead')}</p>
      {script.at === 'loading' && <Loading />}
      {script.at === 'failed' && <FailureCard failure={script.failure} />}
      {script.at === 'ready' && <Script text={script.value.script ?? ''} />}
      <PasteText button={t('plan.takeBackDone')} onText={take} />
    </section>
  );
}

function Script({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { mono } = useMono();
  const { t } = useSpeech();
  return (
    <>
      <div className={styles.row}>
        <CopyButton value={text} what={t('steps.script')} label={t('steps.copyScript')} />
      </div>
      <Fold title={t('plan.takeBackShow')}>
        <pre className={mergeClasses(mono, styles.script)} tabIndex={0} aria-label={t('steps.script')}>
          {text}
        </pre>
      </Fold>
    </>
  );
}
