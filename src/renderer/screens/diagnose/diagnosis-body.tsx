import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Diagnosis } from '../../../contract/diagnosis.ts';
import type { Engagement } from '../../../contract/engagement.ts';
import { answerWords, confidenceWords } from '../../../words/diagnose/answer-words.ts';
import { checkWords } from '../../../words/diagnose/check-words.ts';
import { diagnosisWords } from '../../../words/diagnose/diagnosis-words.ts';
import { useMono } from '../../parts/mono.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { CheckButton } from './check-button.tsx';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '16px', maxWidth: '68ch', overflowWrap: 'anywhere' },
  label: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, marginBottom: '2px' },
  small: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  check: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
});

interface Props {
  readonly diagnosis: Diagnosis;
  readonly engagement: Engagement | undefined;
  readonly step: string | undefined;
}

export function DiagnosisBody({ diagnosis, engagement, step }: Props) {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const { cause, fix } = diagnosisWords(diagnosis.id, language);
  return (
    <div className={styles.body}>
      <Sign diagnosis={diagnosis} />
      <Part label={t('diagnose.cause')}>{cause}</Part>
      <Part label={t('diagnose.fix')}>{fix}</Part>
      {diagnosis.check !== undefined && (
        <Part label={answerWords.toBeSure[language]}>
          <div className={styles.check}>
            <span>{checkWords[diagnosis.check][language]}</span>
            <CheckButton engagement={engagement} step={step} />
          </div>
        </Part>
      )}
    </div>
  );
}

/** How sure it is, and by what. */
function Sign({ diagnosis: { confidence, fragment } }: { readonly diagnosis: Diagnosis }) {
  const styles = useStyles();
  const { mono } = useMono();
  const { language } = useSpeech();
  // Where the problem itself is the proof, nothing was recognised in a text.
  if (fragment === '') return null;
  const sure = confidenceWords[confidence][language];
  return (
    <p className={styles.small}>
      {sure.charAt(0).toUpperCase() + sure.slice(1)}
      {' · '}
      {answerWords.recognised[language]} <span className={mergeClasses(mono, styles.small)}>{fragment}</span>
    </p>
  );
}

function Part({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.label}>{label}</h3>
      <div>{children}</div>
    </section>
  );
}
