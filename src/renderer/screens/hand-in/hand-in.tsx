import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Step } from '../../../contract/checklist.ts';
import type { Engagement } from '../../../contract/engagement.ts';
import { fieldName } from '../../../words/handover/field-name.ts';
import { Fold } from '../../parts/fold.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { fieldGroups } from './field-groups.ts';
import { PasteResult } from './paste-result.tsx';
import { ValuesForm } from './values-form.tsx';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: '4px' },
  label: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  recorded: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly engagement: Engagement;
  readonly step: Step;
}

/** The way back in for what a script or a person did without our sign-in. */
export function HandIn({ engagement, step }: Props) {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const [recorded, setRecorded] = useState<readonly string[]>();
  const place = { engagementId: engagement.summary.id, step: step.id };
  const list = recorded?.map((field) => fieldName(field, language)).join(', ') ?? '';
  return (
    <section className={styles.place}>
      <h3 className={styles.label}>{t('handIn.title')}</h3>
      <Fold title={t('handIn.paste')}>
        <PasteResult place={place} onRecorded={setRecorded} />
      </Fold>
      <Fold title={t('handIn.byHand')}>
        <ValuesForm place={place} groups={fieldGroups(engagement)} onRecorded={setRecorded} />
      </Fold>
      <div role="status" className={styles.recorded}>
        {recorded?.length === 0 && <p>{t('handIn.takenBack')}</p>}
        {recorded !== undefined && recorded.length > 0 && (
          <>
            <p>{t('handIn.recorded', { list })}</p>
            <p>{t('handIn.thenCheck')}</p>
          </>
        )}
      </div>
    </section>
  );
}
