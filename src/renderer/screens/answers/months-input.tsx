import { Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Question } from '../../../contract/guides.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import type { FieldProps } from './field-props.ts';

type Months = Extract<Question, { type: 'months' }>;

const useStyles = makeStyles({
  number: { width: '96px' },
  own: { display: 'flex', flexDirection: 'column', gap: '8px' },
});
const OWN = 'own';

/** The offered lengths, and a field of its own for any other. */
export function MonthsInput({ question, value, problem, onType, onLeave }: FieldProps<Months>) {
  const styles = useStyles();
  const { say, t } = useSpeech();
  const months = typeof value === 'number' ? value : undefined;
  const isOffered = months !== undefined && question.offered.includes(months);
  const [wantsOwn, setWantsOwn] = useState(!isOffered);
  const validation = {
    validationMessage: problem,
    validationState: problem === undefined ? 'none' : 'error',
  } as const;
  const choose = (chosen: string) => {
    setWantsOwn(chosen === OWN);
    if (chosen !== OWN) onType(Number(chosen));
  };
  return (
    <div className={styles.own}>
      <Field label={say(question.label)} hint={say(question.help)} {...(wantsOwn ? {} : validation)}>
        <RadioGroup
          layout="horizontal"
          value={wantsOwn ? OWN : String(months)}
          onChange={(_, data) => choose(data.value)}
          onBlur={onLeave}
        >
          {question.offered.map((count) => (
            <Radio key={count} value={String(count)} label={t('answers.months', { count })} />
          ))}
          <Radio value={OWN} label={t('answers.monthsCustom')} />
        </RadioGroup>
      </Field>
      {wantsOwn && (
        <Field label={t('answers.monthsCustomLabel', { max: question.max })} {...validation}>
          <Input
            type="number"
            className={styles.number}
            value={months === undefined ? '' : String(months)}
            min={1}
            max={question.max}
            onChange={(_, data) => onType(data.value === '' ? '' : Number(data.value))}
            onBlur={onLeave}
          />
        </Field>
      )}
    </div>
  );
}
