import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Engagement } from '../../../contract/engagement.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { go } from '../../state/route.ts';
import { useRun } from '../../state/run.ts';
import { startRun } from '../../state/start-run.ts';

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground3 } });

interface Props {
  readonly engagement: Engagement | undefined;
  readonly step: string | undefined;
}

/** A look proves it: the step's, or everything's. Without a customer there is nothing to look at. */
export function CheckButton({ engagement, step }: Props) {
  const { t } = useSpeech();
  const hint = useStyles().hint;
  if (engagement === undefined) return <span className={hint}>{t('diagnose.checkOutside')}</span>;
  return <CheckNow engagement={engagement} step={step} />;
}

function CheckNow({
  engagement,
  step,
}: {
  readonly engagement: Engagement;
  readonly step: string | undefined;
}) {
  const { t } = useSpeech();
  const { id } = engagement.summary;
  const isRunning = useRun(id).at === 'running';
  const check = () => {
    void startRun(id, 'check', step);
    go({ screen: 'checklist', id, ...(step === undefined ? {} : { step }) });
  };
  return (
    <Button disabledFocusable={isRunning} onClick={check}>
      {t(step === undefined ? 'diagnose.checkAll' : 'diagnose.checkStep')}
    </Button>
  );
}
