import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import { sampleLanguage, type SampleLanguage } from '../../../contract/handover.ts';
import type { EngagementId } from '../../../contract/ids.ts';
import { ask, type Asked } from '../../engine/ask.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { useSpeech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: '8px' },
  label: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Programs with the real ids, to be saved where one likes. */
export function SampleClients({ id }: { readonly id: EngagementId }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [asked, setAsked] = useState<Asked<{ readonly fileName: string }>>();
  const save = async (language: SampleLanguage) => {
    const answer = await ask('sample.client', { engagementId: id, language });
    if (answer.ok) saveFile({ ...answer.value, type: 'text/plain' });
    setAsked(answer);
  };
  return (
    <section className={styles.place}>
      <h3 className={styles.label}>{t('smartspace.samples')}</h3>
      <p>{t('smartspace.samplesWhat')}</p>
      <div className={styles.buttons}>
        {sampleLanguage.options.map((language) => (
          <Button
            key={language}
            size="small"
            icon={<ArrowDownload16Regular />}
            onClick={() => void save(language)}
          >
            {t(`smartspace.save-${language}`)}
          </Button>
        ))}
      </div>
      {asked?.ok === true && <p role="status">{t('smartspace.saved', { file: asked.value.fileName })}</p>}
      {asked?.ok === false && <FailureCard failure={asked.failure} />}
    </section>
  );
}
