import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Shell, Step } from '../../../contract/checklist.ts';
import type { EngagementId } from '../../../contract/ids.ts';
import { ask } from '../../engine/ask.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useMono } from '../../parts/mono.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { arrived, loading, nothing, type Remote } from '../../state/remote.ts';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: '8px' },
  label: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  shells: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  script: {
    padding: '12px',
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralBackground3,
    maxHeight: '400px',
    overflow: 'auto',
  },
});

interface Props {
  readonly id: EngagementId;
  readonly step: Step;
}

/** The step as a script, in the shell of one's choice; closed until one is chosen. */
export function StepScript({ id, step }: Props) {
  const styles = useStyles();
  const { mono } = useMono();
  const { t } = useSpeech();
  const [shell, setShell] = useState<Shell>();
  const [script, setScript] = useState<Remote<{ script: string }>>(nothing);
  const choose = async (next: Shell) => {
    const isClosing = next === shell;
    setShell(isClosing ? undefined : next);
    setScript(isClosing ? nothing : loading);
    if (!isClosing)
      setScript(arrived(await ask('step.script', { engagementId: id, step: step.id, shell: next })));
  };
  return (
    <section className={styles.place}>
      <h3 className={styles.label}>{t('steps.script')}</h3>
      <div role="group" aria-label={t('steps.scriptShell')} className={styles.shells}>
        {step.scripts.map((one) => (
          <ToggleButton key={one} size="small" checked={shell === one} onClick={() => void choose(one)}>
            {t(`steps.${one}`)}
          </ToggleButton>
        ))}
        {script.at === 'ready' && (
          <CopyButton value={script.value.script} what={t('steps.script')} label={t('steps.copyScript')} />
        )}
      </div>
      {script.at === 'loading' && <Loading />}
      {script.at === 'failed' && <FailureCard failure={script.failure} />}
      {script.at === 'ready' && (
        <pre className={mergeClasses(mono, styles.script)} tabIndex={0} aria-label={t('steps.script')}>
          {script.value.script}
        </pre>
      )}
    </section>
  );
}
