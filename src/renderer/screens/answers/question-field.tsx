import { Field, Input, Textarea } from '@fluentui/react-components';
import type { Question } from '../../../contract/guides.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { ChoiceInput } from './choice-input.tsx';
import type { Answer, FieldProps } from './field-props.ts';
import { ChoicesInput } from './choices-input.tsx';
import { MonthsInput } from './months-input.tsx';

const asText = (value: Answer | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The field for a question, by its type. */
export function QuestionField({ question, ...rest }: FieldProps) {
  switch (question.type) {
    case 'choice':
      return <ChoiceInput question={question} {...rest} />;
    case 'choices':
      return <ChoicesInput question={question} {...rest} />;
    case 'months':
      return <MonthsInput question={question} {...rest} />;
    case 'https-url':
    case 'text':
    case 'file':
    case 'addresses':
      return <TextField question={question} {...rest} />;
  }
}

type Texty = Extract<Question, { type: 'https-url' | 'text' | 'file' | 'addresses' }>;

const placeholderOf = (question: Texty) => (question.type === 'https-url' ? question.example : '');

function TextField({ question, value, problem, onType, onLeave }: FieldProps<Texty>) {
  const { say, t } = useSpeech();
  const input = {
    value: asText(value),
    onChange: (_: unknown, data: { value: string }) => onType(data.value),
    onBlur: onLeave,
    autoComplete: 'off',
    spellCheck: false,
  };
  const lines = question.type === 'addresses' ? ` ${t('answers.addressesHelp')}` : '';
  const label = question.required ? say(question.label) : `${say(question.label)} (${t('general.optional')})`;
  return (
    <Field
      label={label}
      hint={`${say(question.help)}${lines}`}
      validationMessage={problem}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      {question.type === 'addresses' ? (
        <Textarea {...input} rows={4} resize="vertical" />
      ) : (
        <Input {...input} placeholder={placeholderOf(question)} aria-required={question.required} />
      )}
    </Field>
  );
}
