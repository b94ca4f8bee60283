import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Engagement } from '../../../contract/engagement.ts';
import type { Plan } from '../../../contract/plan.ts';
import { roleName } from '../../../words/problems/role-name.ts';
import { focusTitle } from '../../parts/screen-title.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { makePlan } from '../../state/plan.ts';
import { go } from '../../state/route.ts';
import { useRun } from '../../state/run.ts';
import { startRun } from '../../state/start-run.ts';
import { goWords } from './go-words.ts';
import { writable } from './plan-groups.ts';

const useStyles = makeStyles({
  foot: {
    maxWidth: '960px',
    margin: '0 auto',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
  },
  who: { flex: '1 1 320px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: '8px 16px',
    marginLeft: 'auto',
  },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly engagement: Engagement;
  readonly plan: Plan;
}

/** Which tenant, by whom; and the one button that writes. */
export function PlanFoot({ engagement, plan }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const { id } = engagement.summary;
  const run = useRun(id);
  const isStopped = plan.findings.some(({ stops }) => stops);
  const hasNothingToDo = plan.purpose === 'undo' && writable(plan.lines).length === 0;
  const start = () => {
    void startRun(id, plan.purpose);
    go({ screen: 'checklist', id });
  };
  const again = () => {
    focusTitle();
    void makePlan(id, plan.purpose);
  };
  return (
    <div className={styles.foot}>
      <p className={styles.who}>
        {isStopped && <span>{t('plan.stopped')} </span>}
        <WhereAndWho by={plan.by} />
      </p>
      <div className={styles.buttons}>
        <Button onClick={again}>{t('plan.again')}</Button>
        <Button
          appearance="primary"
          disabledFocusable={isStopped || hasNothingToDo || run.at === 'running'}
          onClick={start}
        >
          {goWords(plan, speech)}
        </Button>
      </div>
    </div>
  );
}

function WhereAndWho({ by: { account, tenant, roles } }: { readonly by: Plan['by'] }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const name = tenant.name ?? tenant.domain ?? tenant.id;
  const domain = name === tenant.domain ? undefined : tenant.domain;
  return (
    <>
      {t('plan.where')} <span className={styles.strong}>{name}</span>
      {domain !== undefined && ` (${domain})`} {t('plan.who')}{' '}
      <span className={styles.strong}>{account}</span>
      {roles !== undefined && <RoleWords roles={roles} />}
    </>
  );
}

function RoleWords({ roles }: { readonly roles: readonly string[] }) {
  const { t, language } = useSpeech();
  const words =
    roles.length === 0 ? t('shell.noRoles') : roles.map((role) => roleName(role, language)).join(', ');
  return ` (${words})`;
}
