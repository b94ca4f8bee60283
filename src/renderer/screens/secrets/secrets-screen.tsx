import { useEffect, useState } from 'react';
import type { SecretRow } from '../../../contract/secrets.ts';
import { ask } from '../../engine/ask.ts';
import { useCard } from '../../parts/card.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import type { Remote } from '../../state/remote.ts';
import { readSecrets, useSecrets } from '../../state/secrets.ts';
import { SaveButton } from '../keep/save-button.tsx';
import { RenewDialog } from './renew-dialog.tsx';
import { SecretsTable } from './secrets-table.tsx';

/** Every secret with the days it has left, and the way to another one. */
export function SecretsScreen() {
  const { t } = useSpeech();
  const list = useSecrets((state) => state.list);
  const [renewing, renew] = useState<SecretRow>();
  useEffect(() => void readSecrets(), []);
  const close = () => {
    renew(undefined);
    void readSecrets();
  };
  const some = list.at === 'ready' && list.value.length > 0 ? list.value : undefined;
  return (
    <Screen
      wide
      title={t('secrets.title')}
      lead={t('secrets.lead')}
      actions={some !== undefined && <CalendarButton />}
    >
      {some === undefined ? <Without list={list} /> : <SecretsTable list={some} onRenew={renew} />}
      {renewing !== undefined && <RenewDialog secret={renewing} onClose={close} />}
    </Screen>
  );
}

/** Before there is anything to show. */
function Without({ list }: { readonly list: Remote<readonly SecretRow[]> }) {
  if (list.at === 'loading') return <Loading />;
  if (list.at === 'failed') return <FailureCard failure={list.failure} onRetry={() => void readSecrets()} />;
  return list.at === 'ready' ? <NoSecrets /> : null;
}

function CalendarButton() {
  const { t, language } = useSpeech();
  const make = async () => {
    const made = await ask('secrets.calendar', { language });
    return made.ok ? { ...made, value: { ...made.value, type: 'text/calendar' } } : made;
  };
  return <SaveButton label={t('secrets.calendar')} make={make} />;
}

function NoSecrets() {
  const { t } = useSpeech();
  const { card, title } = useCard();
  return (
    <div className={card}>
      <h2 className={title}>{t('secrets.empty')}</h2>
      <p>{t('secrets.emptyWhat')}</p>
    </div>
  );
}
