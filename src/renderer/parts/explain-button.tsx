import { Button } from '@fluentui/react-components';
import type { Problem } from '../../contract/problem.ts';
import { useSpeech } from '../speech/use-speech.ts';
import { diagnoseProblem } from '../state/diagnose.ts';
import { diagnosePlace, go } from '../state/route.ts';
import { useShown } from '../state/shown.ts';

/** From a problem on screen to what the catalogue says of it. */
export function ExplainButton({ problem }: { readonly problem: Problem }) {
  const { t } = useSpeech();
  const shown = useShown();
  const explain = () => {
    void diagnoseProblem(problem, shown?.summary.guide);
    go(diagnosePlace());
  };
  return (
    <Button appearance="subtle" onClick={explain}>
      {t('diagnose.whatIsThis')}
    </Button>
  );
}
