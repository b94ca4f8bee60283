import { Field, Input, Select } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useCard } from '../../parts/card.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { changeDraft, type Whose } from '../../state/drafts.ts';
import { useLibrary } from '../../state/library.ts';
import { valueOf } from '../../state/remote.ts';

/** Customer, cloud and tenant of a new engagement. */
export function WhoseTenant({ draftKey, whose }: { readonly draftKey: string; readonly whose: Whose }) {
  const { t } = useSpeech();
  const { card, title } = useCard();
  const clouds = valueOf(useLibrary((state) => state.clouds)) ?? [];
  const first = clouds[0]?.name;
  const type = (change: Partial<Whose>) => changeDraft(draftKey, { whose: { ...whose, ...change } });
  useEffect(() => {
    if (whose.cloud === '' && first !== undefined)
      changeDraft(draftKey, { whose: { ...whose, cloud: first } });
  }, [draftKey, whose, first]);
  return (
    <section className={card}>
      <h2 className={title}>{t('answers.whose')}</h2>
      <Field label={`${t('answers.customer')} (${t('general.optional')})`} hint={t('answers.customerHelp')}>
        <Input
          value={whose.customer}
          maxLength={120}
          onChange={(_, data) => type({ customer: data.value })}
        />
      </Field>
      <Field label={t('answers.cloud')}>
        <Select value={whose.cloud} onChange={(_, data) => type({ cloud: data.value })}>
          {clouds.map(({ name, covers }) => (
            <option key={name} value={name}>{`${name}: ${covers}`}</option>
          ))}
          <option value="file">{t('answers.cloudFile')}</option>
        </Select>
      </Field>
      {whose.cloud === 'file' && (
        <Field label={t('answers.cloudFilePath')} hint={t('answers.cloudFileHelp')}>
          <Input
            value={whose.cloudFile}
            spellCheck={false}
            onChange={(_, data) => type({ cloudFile: data.value })}
          />
        </Field>
      )}
      <Field label={`${t('answers.tenant')} (${t('general.optional')})`} hint={t('answers.tenantHelp')}>
        <Input
          value={whose.tenant}
          placeholder="muster.example"
          spellCheck={false}
          onChange={(_, data) => type({ tenant: data.value })}
        />
      </Field>
    </section>
  );
}
