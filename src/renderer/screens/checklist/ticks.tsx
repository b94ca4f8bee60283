import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Step } from '../../../contract/checklist.ts';
import type { EngagementId } from '../../../contract/ids.ts';
import { ask } from '../../engine/ask.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { showAnswer } from '../../state/engagement.ts';

const useStyles = makeStyles({
  ticks: {
    border: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '320px',
    overflowY: 'auto',
  },
  title: { fontSize: '12px', color: tokens.colorNeutralForeground3 },
});

/** What a person does many times over, ticked off one by one. */
export function Ticks({ id, step }: { readonly id: EngagementId; readonly step: Step }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { ticks } = step;
  if (ticks === undefined || step.state.state === 'not-needed') return null;
  const tick = (item: string, confirmed: boolean) =>
    void showAnswer(ask('step.confirm', { engagementId: id, step: step.id, item, confirmed }));
  const done = ticks.filter((each) => each.done).length;
  return (
    <fieldset className={styles.ticks}>
      <legend className={styles.title}>{t('checklist.countOf', { done, of: ticks.length })}</legend>
      {ticks.map(({ item, done: isDone }) => (
        <Checkbox
          key={item}
          label={item}
          checked={isDone}
          onChange={(_, data) => tick(item, data.checked === true)}
        />
      ))}
    </fieldset>
  );
}
