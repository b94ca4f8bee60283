import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { clientId } from '../../../contract/ids.ts';
import type { Failure } from '../../engine/ask.ts';
import { useCard } from '../../parts/card.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { changeSettings } from '../../state/preferences.ts';

/** Microsoft Graph Command Line Tools: the public client that every tenant knows. */
const DEFAULT = '14d82eec-204b-4c2f-b7e8-296a70dab67e';

const useStyles = makeStyles({
  input: { maxWidth: '420px' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

type Saving = { readonly at: 'typing' | 'saved' } | { readonly at: 'failed'; readonly failure: Failure };

export function ClientIdCard({ stored }: { readonly stored: string }) {
  const styles = useStyles();
  const { card, title } = useCard();
  const { t } = useSpeech();
  const [typed, type] = useState(stored);
  const [saving, setSaving] = useState<Saving>({ at: 'typing' });
  const isGuid = clientId.safeParse(typed.trim()).success;
  const save = async () => {
    const asked = await changeSettings({ signInClientId: typed.trim() });
    setSaving(asked.ok ? { at: 'saved' } : { at: 'failed', failure: asked.failure });
  };
  return (
    <section className={card}>
      <h2 className={title}>{t('settings.signIn')}</h2>
      <Field
        label={t('settings.clientId')}
        hint={t('settings.clientIdHelp')}
        validationMessage={isGuid ? undefined : t('settings.clientIdInvalid')}
        validationState={isGuid ? 'none' : 'error'}
      >
        <Input
          className={styles.input}
          value={typed}
          spellCheck={false}
          onChange={(_, data) => type(data.value)}
        />
      </Field>
      {saving.at === 'failed' && <FailureCard failure={saving.failure} />}
      <div className={styles.actions}>
        <Button disabledFocusable={!isGuid || typed.trim() === stored} onClick={() => void save()}>
          {t('settings.clientIdSave')}
        </Button>
        <Button appearance="subtle" disabledFocusable={typed === DEFAULT} onClick={() => type(DEFAULT)}>
          {t('settings.clientIdDefault')}
        </Button>
        <span role="status">{saving.at === 'saved' ? t('settings.saved') : ''}</span>
      </div>
    </section>
  );
}
