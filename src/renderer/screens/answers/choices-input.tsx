import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Question } from '../../../contract/guides.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { useTones } from '../../parts/tones.ts';
import { OptionLabel } from './option-label.tsx';
import type { FieldProps } from './field-props.ts';

type Choices = Extract<Question, { type: 'choices' }>;

const useStyles = makeStyles({
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0 },
  hint: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  problem: { display: 'flex', gap: '4px', alignItems: 'center', fontSize: '12px', marginTop: '4px' },
});

/** Several of several. The order of the answer is the order of the question, not of the clicks. */
export function ChoicesInput({ question, value, problem, onType, onLeave }: FieldProps<Choices>) {
  const styles = useStyles();
  const tones = useTones();
  const { say } = useSpeech();
  const hint = useId();
  const chosen = Array.isArray(value) ? value : [];
  const toggle = (name: string) => {
    const next = new Set(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
    onType(question.options.map((option) => option.value).filter((one) => next.has(one)));
  };
  return (
    <fieldset className={styles.set} aria-describedby={hint} onBlur={onLeave}>
      <legend className={styles.legend}>{say(question.label)}</legend>
      {question.options.map((option) => (
        <Checkbox
          key={option.value}
          checked={chosen.includes(option.value)}
          onChange={() => toggle(option.value)}
          label={<OptionLabel option={option} />}
        />
      ))}
      {problem !== undefined && (
        <p role="alert" className={mergeClasses(styles.problem, tones.danger)}>
          <Glyph name="octagon" />
          {problem}
        </p>
      )}
      <p id={hint} className={styles.hint}>
        {say(question.help)}
      </p>
    </fieldset>
  );
}
