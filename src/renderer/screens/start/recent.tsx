import { makeStyles, tokens } from '@fluentui/react-components';
import type { EngagementSummary } from '../../../contract/engagement.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { ProgressLine } from '../../parts/progress-line.tsx';
import { NavLink } from '../../shell/nav-link.tsx';
import { useGuideTitle } from '../../speech/use-guide-title.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { readCustomers, useCustomers } from '../../state/customers.ts';
import { newestFirst } from '../customers/newest-first.ts';

const useStyles = makeStyles({
  recent: { display: 'flex', flexDirection: 'column', gap: '8px', minHeight: '160px' },
  title: { fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  empty: { color: tokens.colorNeutralForeground2, maxWidth: '68ch' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 160px 64px',
    gap: '16px',
    padding: '12px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: 0,
    color: tokens.colorNeutralForeground1,
  },
  where: { color: tokens.colorNeutralForeground3 },
  count: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

const SHOWN = 5;

/** The customers last worked on. */
export function Recent() {
  const styles = useStyles();
  const { t } = useSpeech();
  const list = useCustomers((state) => state.list);
  return (
    <section className={styles.recent} aria-label={t('start.recent')}>
      <h2 className={styles.title}>{t('start.recent')}</h2>
      {list.at === 'loading' && <Loading />}
      {list.at === 'failed' && <FailureCard failure={list.failure} onRetry={() => void readCustomers()} />}
      {list.at === 'ready' && list.value.length === 0 && (
        <p className={styles.empty}>{t('start.recentEmpty')}</p>
      )}
      {list.at === 'ready' && list.value.length > 0 && (
        <ul>
          {newestFirst(list.value)
            .slice(0, SHOWN)
            .map((summary) => (
              <li key={summary.id}>
                <RecentRow summary={summary} />
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}

function RecentRow({ summary }: { readonly summary: EngagementSummary }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const titleOf = useGuideTitle();
  const { customer, guide, tenant, practice, progress } = summary;
  const where = practice ? t('customers.practice') : (tenant?.domain ?? t('customers.tenantUnknown'));
  return (
    <NavLink to={{ screen: 'checklist', id: summary.id }} className={styles.row}>
      <span>
        {customer}{' '}
        <span className={styles.where}>
          · {titleOf(guide)} · {where}
        </span>
      </span>
      <ProgressLine done={progress.done} of={progress.of} />
      <span className={styles.count}>{t('customers.doneOf', progress)}</span>
    </NavLink>
  );
}
