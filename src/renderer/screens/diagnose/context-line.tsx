import { makeStyles, tokens } from '@fluentui/react-components';
import type { Engagement } from '../../../contract/engagement.ts';
import { useGuideTitle } from '../../speech/use-guide-title.ts';
import { useSpeech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2 },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly engagement: Engagement;
  readonly step: string | undefined;
}

/** What the text is read in the light of. */
export function ContextLine({ engagement, step: id }: Props) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const guide = useGuideTitle()(engagement.summary.guide);
  const step = engagement.checklist.parts.flatMap(({ steps }) => steps).find((one) => one.id === id);
  return (
    <p className={styles.line}>
      {t('diagnose.context')}{' '}
      <span className={styles.strong}>
        {step === undefined ? t('diagnose.contextNoStep', { guide }) : `${guide} › ${say(step.title)}`}
      </span>
    </p>
  );
}
