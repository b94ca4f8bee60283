import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import type { EngagementSummary } from '../../../contract/engagement.ts';
import { ProgressLine } from '../../parts/progress-line.tsx';
import { NavLink } from '../../shell/nav-link.tsx';
import { useGuideTitle } from '../../speech/use-guide-title.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { newestFirst } from './newest-first.ts';
import { SecretEnd } from './secret-end.tsx';

const useStyles = makeStyles({
  place: {
    overflowX: 'auto',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    textAlign: 'left',
    padding: '8px 16px',
    fontSize: '12px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  cell: { padding: '8px 16px', height: '48px', verticalAlign: 'middle' },
  link: {
    padding: '4px',
    margin: '-4px',
    whiteSpace: 'normal',
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  progress: {
    display: 'grid',
    gridTemplateColumns: '80px auto',
    alignItems: 'center',
    gap: '8px',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  tag: {
    marginLeft: '8px',
    padding: '0 8px',
    borderRadius: '4px',
    fontSize: '12px',
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly list: readonly EngagementSummary[];
  readonly onForget: (summary: EngagementSummary) => void;
}

export function CustomersTable({ list, onForget }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const heads = ['customer', 'tenant', 'guide', 'progress', 'secret', 'lastRun'] as const;
  return (
    <div className={styles.place}>
      <table className={styles.table} aria-label={t('customers.title')}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {t(`customers.${head}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {newestFirst(list).map((summary) => (
            <Row key={summary.id} summary={summary} onForget={onForget} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  summary,
  onForget,
}: {
  readonly summary: EngagementSummary;
  readonly onForget: Props['onForget'];
}) {
  const styles = useStyles();
  const { t } = useSpeech();
  const titleOf = useGuideTitle();
  const { customer, tenant, guide, progress, practice, lastRunAt } = summary;
  const where = tenant?.domain ?? tenant?.id;
  return (
    <tr className={styles.row}>
      <td className={styles.cell}>
        <NavLink to={{ screen: 'checklist', id: summary.id }} className={styles.link}>
          {customer}
        </NavLink>
        {practice && <span className={styles.tag}>{t('customers.practice')}</span>}
      </td>
      <td className={mergeClasses(styles.cell, where === undefined && styles.quiet)}>
        {where ?? t('customers.tenantUnknown')}
      </td>
      <td className={styles.cell}>{titleOf(guide)}</td>
      <td className={styles.cell}>
        <span className={styles.progress}>
          <ProgressLine done={progress.done} of={progress.of} />
          {t('customers.doneOf', progress)}
        </span>
      </td>
      <td className={styles.cell}>
        <SecretEnd ends={summary.secretEnds} />
      </td>
      <td className={styles.cell}>
        <LastRun at={lastRunAt} />
      </td>
      <td className={styles.cell}>
        <Button
          appearance="subtle"
          size="small"
          icon={<Delete16Regular />}
          aria-label={t('customers.forgetNamed', { customer })}
          title={t('customers.forget')}
          onClick={() => onForget(summary)}
        />
      </td>
    </tr>
  );
}

function LastRun({ at }: { readonly at: string | undefined }) {
  const styles = useStyles();
  const { t, moment } = useSpeech();
  return at === undefined ? <span className={styles.quiet}>{t('customers.never')}</span> : moment(at);
}
