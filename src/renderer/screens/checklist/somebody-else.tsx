import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Step } from '../../../contract/checklist.ts';
import type { EngagementId } from '../../../contract/ids.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { useRun } from '../../state/run.ts';
import { SheetButton } from '../keep/sheet-button.tsx';
import { toAzureSignIn, toSignIn } from '../ways-out/to-sign-in.ts';
import { signInPlace } from './sign-in-place.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 16px 16px',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  what: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px' },
});

interface Props {
  readonly id: EngagementId;
  readonly step: Step;
}

/** A step that waits for a role the signed-in person lacks: somebody who has it signs in, or gets a sheet. */
export function SomebodyElse({ id, step }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  if (step.state.state !== 'waiting-for-person' || step.state.roles.length === 0) return null;
  return (
    <section className={styles.box}>
      <h3 className={styles.title}>{t('steps.somebody')}</h3>
      <p className={styles.what}>{t('steps.somebodyWhat')}</p>
      <div className={styles.buttons}>
        <SignInAsOther id={id} step={step.id} roles={step.state.roles} />
        <SheetButton id={id} step={step.id} />
      </div>
    </section>
  );
}

interface SignInProps {
  readonly id: EngagementId;
  readonly step: string;
  readonly roles: readonly string[];
}

function SignInAsOther({ id, step, roles }: SignInProps) {
  const { t } = useSpeech();
  const isRunning = useRun(id).at === 'running';
  switch (signInPlace(roles)) {
    case 'none':
      return null;
    case 'azure':
      return (
        <Button disabledFocusable={isRunning} onClick={() => toAzureSignIn(id, step)}>
          {t('steps.somebodyAzure')}
        </Button>
      );
    case 'directory':
      return (
        <Button disabledFocusable={isRunning} onClick={() => toSignIn(id, step)}>
          {t('steps.somebodySignIn')}
        </Button>
      );
  }
}
