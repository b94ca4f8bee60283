import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EngagementSummary } from '../../../contract/engagement.ts';
import { useCard } from '../../parts/card.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { readCustomers, useCustomers } from '../../state/customers.ts';
import { go } from '../../state/route.ts';
import { CustomersTable } from './customers-table.tsx';
import { ForgetDialog } from './forget-dialog.tsx';

const useStyles = makeStyles({ empty: { color: tokens.colorNeutralForeground2, maxWidth: '68ch' } });

/** Every tenant with its guide: how far it is, and when its secret ends. */
export function CustomersScreen() {
  const { t } = useSpeech();
  const list = useCustomers((state) => state.list);
  const [forgetting, forget] = useState<EngagementSummary>();
  return (
    <Screen
      wide
      title={t('customers.title')}
      actions={
        <>
          <Button onClick={() => go({ screen: 'new', cloud: 'practice' })}>{t('customers.rehearse')}</Button>
          <Button appearance="primary" onClick={() => go({ screen: 'new', cloud: 'tenant' })}>
            {t('customers.onboard')}
          </Button>
        </>
      }
    >
      {list.at === 'loading' && <Loading />}
      {list.at === 'failed' && <FailureCard failure={list.failure} onRetry={() => void readCustomers()} />}
      {list.at === 'ready' && list.value.length === 0 && <NoCustomers />}
      {list.at === 'ready' && list.value.length > 0 && <CustomersTable list={list.value} onForget={forget} />}
      {forgetting !== undefined && <ForgetDialog summary={forgetting} onClose={() => forget(undefined)} />}
    </Screen>
  );
}

function NoCustomers() {
  const { t } = useSpeech();
  const { card, title } = useCard();
  return (
    <div className={card}>
      <h2 className={title}>{t('customers.empty')}</h2>
      <p className={useStyles().empty}>{t('customers.emptyWhat')}</p>
    </div>
  );
}
