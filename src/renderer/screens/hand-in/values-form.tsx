import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import { knownField, type PastedValues } from '../../../contract/pasted-values.ts';
import { ask, type Failure } from '../../engine/ask.ts';
import { useCard } from '../../parts/card.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { showEngagement } from '../../state/engagement.ts';
import type { FieldGroup } from './field-groups.ts';
import type { HandInProps } from './place.ts';
import { ValueField } from './value-field.tsx';
import { issueAt, issuesOf } from './value-issues.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '12px' },
  group: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  legend: { padding: '0 0 4px', fontWeight: 600 },
});

const SECRET = 'secretValue';

type Typed = Readonly<Record<string, string>>;

const idsIn = (typed: Typed): PastedValues =>
  Object.fromEntries(knownField.options.flatMap((field) => (typed[field] ? [[field, typed[field]]] : [])));

/** Ids from the portal. The secret's value is held only until it is sent. */
export function ValuesForm({
  place,
  groups,
  onRecorded,
}: HandInProps & { readonly groups: readonly FieldGroup[] }) {
  const styles = useStyles();
  const { hint } = useCard();
  const { t, language } = useSpeech();
  const [typed, setTyped] = useState<Typed>({});
  const [failure, setFailure] = useState<Failure>();
  const type = (field: string, text: string) => setTyped((before) => ({ ...before, [field]: text }));
  const record = async () => {
    const secret = typed[SECRET] ?? '';
    const asked = await ask('step.values', {
      ...place,
      values: idsIn(typed),
      ...(secret === '' ? {} : { secretValue: secret }),
    });
    setFailure(asked.ok ? undefined : asked.failure);
    onRecorded(asked.ok ? asked.value.recorded : undefined);
    if (!asked.ok) return;
    setTyped({});
    showEngagement(asked.value.engagement);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void record();
  };
  const issues = issuesOf(failure);
  const field = (name: string) => (
    <ValueField
      key={name}
      name={name}
      value={typed[name] ?? ''}
      problem={issueAt(issues, name, language)}
      onType={(text) => type(name, text)}
    />
  );
  const whole = issueAt(issues, 'values', language);
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <p className={hint}>{t('handIn.byHandHelp')}</p>
      {groups.map(({ name, fields }) => (
        <fieldset key={name} className={styles.group}>
          <legend className={styles.legend}>{t(`handIn.group-${name}`)}</legend>
          {fields.map(field)}
          {name === 'secret' && field(SECRET)}
        </fieldset>
      ))}
      {whole !== undefined && <p role="alert">{whole}</p>}
      {failure !== undefined && issues === undefined && <FailureCard failure={failure} />}
      <div>
        <Button type="submit">{t('handIn.record')}</Button>
      </div>
    </form>
  );
}
