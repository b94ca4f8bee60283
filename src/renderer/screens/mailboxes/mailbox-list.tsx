import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Engagement } from '../../../contract/engagement.ts';
import type { MailboxRow } from '../../../contract/mailboxes.ts';
import { useCard } from '../../parts/card.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { changeMailboxes, testMailboxes } from '../../state/mail-tests.ts';
import { FilterBar } from './filter-bar.tsx';
import { MailboxDetail } from './mailbox-detail.tsx';
import { MailboxTable } from './mailbox-table.tsx';
import { belongsTo, type Filter } from './row-state.ts';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column', gap: '12px' } });

interface Props {
  readonly engagement: Engagement;
  readonly rows: readonly MailboxRow[];
  readonly isBusy: boolean;
}

/** Filter, table and what is known of the chosen one; or what to do while there is none. */
export function MailboxList({ engagement, rows, isBusy }: Props) {
  const styles = useStyles();
  const { card, title } = useCard();
  const { t } = useSpeech();
  const [filter, setFilter] = useState<Filter>('all');
  const [chosen, choose] = useState<string>();
  const shown = useMemo(() => rows.filter((row) => belongsTo(row, filter)), [rows, filter]);
  const { id } = engagement.summary;
  const remove = (address: string) =>
    void changeMailboxes(
      engagement,
      rows.map((row) => row.address).filter((each) => each !== address),
    );
  if (rows.length === 0)
    return (
      <div className={card}>
        <h2 className={title}>{t('mailboxes.empty')}</h2>
        <p>{t('mailboxes.emptyWhat')}</p>
      </div>
    );
  return (
    <div className={styles.list}>
      <FilterBar rows={rows} filter={filter} onFilter={setFilter} />
      {shown.length === 0 ? (
        <p role="status">{t('mailboxes.noneShown')}</p>
      ) : (
        <MailboxTable key={filter} rows={shown} chosen={chosen} onChoose={choose} />
      )}
      <MailboxDetail
        row={rows.find(({ address }) => address === chosen)}
        busy={isBusy}
        onTest={(which) => void testMailboxes(id, which)}
        onRemove={remove}
      />
    </div>
  );
}
