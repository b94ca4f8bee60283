import { makeStyles, tokens } from '@fluentui/react-components';
import type { Engagement } from '../../../contract/engagement.ts';
import type { Plan } from '../../../contract/plan.ts';
import { Notice } from '../../parts/notice.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { countSigns, groupLines, SIGNS } from './plan-groups.ts';
import { Findings } from './findings.tsx';
import { PlanGroup } from './plan-group.tsx';
import { isTakenBackByScript, TakeBack } from './take-back.tsx';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly engagement: Engagement;
  readonly plan: Plan;
}

export function PlanBody({ engagement, plan }: Props) {
  const styles = useStyles();
  const { t, day, inWords } = useSpeech();
  const counts = countSigns(plan.lines);
  const isEmptyUndo = plan.purpose === 'undo' && plan.lines.length === 0;
  const isAsDesired =
    plan.purpose !== 'undo' && plan.findings.length === 0 && plan.lines.every(({ sign }) => sign === 'keep');
  return (
    <>
      <Findings engagement={engagement} findings={plan.findings} />
      <p className={styles.counts}>
        {SIGNS.filter((sign) => counts[sign] > 0).map((sign) => (
          <span key={sign}>{t(`plan.${sign}Count`, { count: counts[sign] })}</span>
        ))}
        {plan.secretEnds !== undefined && (
          <span>{t('plan.secretEnds', { date: day(plan.secretEnds), when: inWords(plan.secretEnds) })}</span>
        )}
      </p>
      {isAsDesired && <Notice tone="success" title={t('plan.asDesired')} />}
      {isEmptyUndo && <Notice tone="info" title={t('plan.nothingToUndo')} />}
      {groupLines(plan.lines).map(({ group, lines }) => (
        <PlanGroup key={group} group={group} lines={lines} />
      ))}
      {isTakenBackByScript(plan) && <TakeBack id={engagement.summary.id} />}
      <Leaves leaves={plan.leaves} />
    </>
  );
}

function Leaves({ leaves }: Pick<Plan, 'leaves'>) {
  const { t, say } = useSpeech();
  if (leaves.length === 0) return null;
  return (
    <Notice tone="info" title={t('plan.leaves')}>
      <ul>
        {leaves.map((text) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
    </Notice>
  );
}
