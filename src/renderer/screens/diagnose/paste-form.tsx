import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import { useCard } from '../../parts/card.ts';
import { Fold } from '../../parts/fold.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { diagnoseText, LONGEST_TEXT, typeText, useDiagnosing } from '../../state/diagnose.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px' },
  text: { '& textarea': { fontFamily: 'var(--fontFamilyMonospace)', fontSize: '13px', minHeight: '144px' } },
});

interface Props {
  readonly guide: string | undefined;
  /** Closed where a problem of the window's own is the subject. */
  readonly isOpen: boolean;
}

export function PasteForm({ guide, isOpen }: Props) {
  const { card } = useCard();
  const { t } = useSpeech();
  return (
    <section className={card}>
      {isOpen ? (
        <TextForm guide={guide} />
      ) : (
        <Fold title={t('diagnose.another')}>
          <TextForm guide={guide} />
        </Fold>
      )}
    </section>
  );
}

function TextForm({ guide }: { readonly guide: string | undefined }) {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const text = useDiagnosing((state) => state.text);
  const [isMissing, setMissing] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const isEmpty = text.trim() === '';
    setMissing(isEmpty);
    if (!isEmpty) void diagnoseText(guide);
  };
  const limit = new Intl.NumberFormat(language).format(LONGEST_TEXT);
  const warning = text.length > LONGEST_TEXT ? t('diagnose.cut', { limit }) : undefined;
  const missing = isMissing && text.trim() === '' ? t('diagnose.missing') : undefined;
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <Field
        label={t('diagnose.text')}
        hint={t('diagnose.textHelp')}
        validationMessage={missing ?? warning}
        validationState={missing === undefined ? (warning === undefined ? 'none' : 'warning') : 'error'}
      >
        <Textarea
          className={styles.text}
          resize="vertical"
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(_, data) => typeText(data.value)}
        />
      </Field>
      <div>
        <Button appearance="primary" type="submit">
          {t('diagnose.explain')}
        </Button>
      </div>
    </form>
  );
}
