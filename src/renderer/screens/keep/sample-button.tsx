import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { sampleLanguage, type SampleLanguage } from '../../../contract/handover.ts';
import type { EngagementId } from '../../../contract/ids.ts';
import { ask } from '../../engine/ask.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { SaveButton } from './save-button.tsx';

const useStyles = makeStyles({ place: { display: 'flex', flexDirection: 'column', gap: '4px' } });

/** A program that uses the finished app, in the language of one's choice. */
export function SampleButton({ id }: { readonly id: EngagementId }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [language, setLanguage] = useState<SampleLanguage>('python');
  const make = async () => {
    const made = await ask('sample.client', { engagementId: id, language });
    return made.ok ? { ...made, value: { ...made.value, type: 'text/plain' } } : made;
  };
  return (
    <section className={styles.place}>
      <Field label={t('keep.sample')} hint={t('keep.sampleHelp')}>
        <RadioGroup
          layout="horizontal"
          value={language}
          onChange={(_, { value }) => setLanguage(sampleLanguage.catch('python').parse(value))}
        >
          {sampleLanguage.options.map((one) => (
            <Radio key={one} value={one} label={t(`keep.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      <SaveButton label={t('keep.saveSample')} make={make} />
    </section>
  );
}
