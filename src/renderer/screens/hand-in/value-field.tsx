import { Field, Input, makeStyles } from '@fluentui/react-components';
import { fieldName } from '../../../words/handover/field-name.ts';
import { useSpeech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({
  input: { '& input': { fontFamily: 'var(--fontFamilyMonospace)', fontSize: '13px' } },
});

const HINTS = { secretValue: 'handIn.secretValueHelp', secretEnds: 'handIn.secretEndsHelp' } as const;

interface Props {
  readonly name: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onType: (text: string) => void;
}

export function ValueField({ name, value, problem, onType }: Props) {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const isSecret = name === 'secretValue';
  const hint = name === 'secretValue' || name === 'secretEnds' ? t(HINTS[name]) : undefined;
  return (
    <Field
      label={fieldName(name, language)}
      hint={hint}
      validationMessage={problem}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      <Input
        className={styles.input}
        size="small"
        type={isSecret ? 'password' : 'text'}
        autoComplete={isSecret ? 'new-password' : 'off'}
        spellCheck={false}
        value={value}
        onChange={(_, data) => onType(data.value)}
      />
    </Field>
  );
}
