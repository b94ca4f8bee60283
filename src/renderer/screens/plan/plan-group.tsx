import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlanLine } from '../../../contract/plan.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import type { Group } from './plan-groups.ts';
import { PlanRow } from './plan-row.tsx';

const useStyles = makeStyles({
  group: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '8px',
    overflow: 'hidden',
  },
  title: {
    padding: '12px 16px',
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export function PlanGroup({ group, lines }: { readonly group: Group; readonly lines: readonly PlanLine[] }) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <section className={styles.group} aria-label={t(`plan.group-${group}`)}>
      <h2 className={styles.title}>{t(`plan.group-${group}`)}</h2>
      <ul>
        {lines.map((line) => (
          <li key={`${line.kind}/${line.key}`} className={styles.row}>
            <PlanRow line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}
