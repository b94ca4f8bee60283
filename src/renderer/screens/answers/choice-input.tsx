import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { Question } from '../../../contract/guides.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { OptionLabel } from './option-label.tsx';
import type { FieldProps } from './field-props.ts';

type Choice = Extract<Question, { type: 'choice' }>;

const useStyles = makeStyles({ group: { alignItems: 'flex-start' } });

export function ChoiceInput({ question, value, problem, onType, onLeave }: FieldProps<Choice>) {
  const { say } = useSpeech();
  return (
    <Field
      label={say(question.label)}
      hint={say(question.help)}
      validationMessage={problem}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      <RadioGroup
        className={useStyles().group}
        value={typeof value === 'string' ? value : ''}
        onChange={(_, data) => onType(data.value)}
        onBlur={onLeave}
      >
        {question.options.map((option) => (
          <Radio key={option.value} value={option.value} label={<OptionLabel option={option} />} />
        ))}
      </RadioGroup>
    </Field>
  );
}
