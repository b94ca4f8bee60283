import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import type { Failure } from '../../engine/ask.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { issuesOf, said } from './value-issues.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '12px' },
  field: { alignSelf: 'stretch' },
  text: { '& textarea': { fontFamily: 'var(--fontFamilyMonospace)', fontSize: '13px', minHeight: '96px' } },
});

interface Props {
  readonly button: string;
  /** @returns why it was not taken; then the text stays */
  readonly onText: (text: string) => Promise<Failure | undefined>;
}

/** The field for what a script printed. */
export function PasteText({ button, onText }: Props) {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const take = async () => {
    const failed = await onText(text);
    setFailure(failed);
    if (failed === undefined) setText('');
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void take();
  };
  const issues = issuesOf(failure);
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <Field
        className={styles.field}
        label={t('handIn.pasteLabel')}
        hint={t('handIn.pasteHelp')}
        validationMessage={issues?.map((issue) => said(issue, language)).join(' ')}
        validationState={issues === undefined ? 'none' : 'error'}
      >
        <Textarea
          className={styles.text}
          resize="vertical"
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(_, data) => setText(data.value)}
        />
      </Field>
      {failure !== undefined && issues === undefined && <FailureCard failure={failure} />}
      <Button type="submit">{button}</Button>
    </form>
  );
}
