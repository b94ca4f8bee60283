import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import type { EngagementSummary } from '../../../contract/engagement.ts';
import { ProgressLine } from '../../parts/progress-line.tsx';
import { Table, useRowStyles } from '../../parts/table.tsx';
import { NavLink } from '../../shell/nav-link.tsx';
import { useGuideTitle } from '../../speech/use-guide-title.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { newestFirst } from './newest-first.ts';
import { SecretEnd } from './secret-end.tsx';

const useStyles = makeStyles({
  row: { ':hover': { backgroundColor: tokens.colorNeutralBackground3 } },
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

const HEADS = ['customer', 'tenant', 'guide', 'progress', 'secret', 'lastRun'] as const;

interface Props {
  readonly list: readonly EngagementSummary[];
  readonly onForget: (summary: EngagementSummary) => void;
}

export function CustomersTable({ list, onForget }: Props) {
  const { t } = useSpeech();
  return (
    <Table label={t('customers.title')} heads={HEADS.map((head) => t(`customers.${head}`))}>
      {newestFirst(list).map((summary) => (
        <Row key={summary.id} summary={summary} onForget={onForget} />
      ))}
    </Table>
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
  const { row, cell } = useRowStyles();
  const { t } = useSpeech();
  const titleOf = useGuideTitle();
  const { customer, tenant, guide, progress, practice, lastRunAt } = summary;
  const where = tenant?.domain ?? tenant?.id;
  return (
    <tr className={mergeClasses(row, styles.row)}>
      <td className={cell}>
        <NavLink to={{ screen: 'checklist', id: summary.id }} className={styles.link}>
          {customer}
        </NavLink>
        {practice && <span className={styles.tag}>{t('customers.practice')}</span>}
      </td>
      <td className={mergeClasses(cell, where === undefined && styles.quiet)}>
        {where ?? t('customers.tenantUnknown')}
      </td>
      <td className={cell}>{titleOf(guide)}</td>
      <td className={cell}>
        <span className={styles.progress}>
          <ProgressLine done={progress.done} of={progress.of} />
          {t('customers.doneOf', progress)}
        </span>
      </td>
      <td className={cell}>
        <SecretEnd ends={summary.secretEnds} />
      </td>
      <td className={cell}>
        <LastRun at={lastRunAt} />
      </td>
      <td className={cell}>
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
