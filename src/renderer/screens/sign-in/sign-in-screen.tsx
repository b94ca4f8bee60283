import { makeStyles, tokens } from '@fluentui/react-components';
import type { Engagement } from '../../../contract/engagement.ts';
import { Screen } from '../../parts/screen.tsx';
import { useFocusOnChange } from '../../parts/use-focus-on-change.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import type { Purpose } from '../../state/route.ts';
import { useSignIn, type SignIn } from '../../state/sign-in.ts';
import { MethodChoice } from './method-choice.tsx';
import { PromptCard } from './prompt-card.tsx';
import { SignedInCard } from './signed-in-card.tsx';

const useStyles = makeStyles({
  frame: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 320px',
    gap: '32px',
    alignItems: 'start',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  panel: { outlineStyle: 'none' },
  title: {
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    marginBottom: '12px',
  },
  list: {
    listStyleType: 'decimal',
    paddingLeft: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
});

interface Props {
  readonly engagement: Engagement;
  readonly purpose: Purpose;
}

export function SignInScreen({ engagement, purpose }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const panel = useFocusOnChange(useSignIn((state) => state.signIn.at));
  return (
    <Screen title={t('signIn.title')} lead={t('signIn.lead')}>
      <div className={styles.frame}>
        <div ref={panel} tabIndex={-1} className={styles.panel}>
          <Panel engagement={engagement} purpose={purpose} />
        </div>
        <aside>
          <h2 className={styles.title}>{t('signIn.asks')}</h2>
          <ol className={styles.list}>
            <li>{t('signIn.asks1')}</li>
            <li>{t('signIn.asks2')}</li>
            <li>{t('signIn.asks3')}</li>
            <li>{t('signIn.asks4')}</li>
          </ol>
        </aside>
      </div>
    </Screen>
  );
}

function Panel({ engagement, purpose }: Props) {
  const signIn = useSignIn((state) => state.signIn);
  const { id } = engagement.summary;
  const signedIn = signedInOf(engagement, signIn);
  if (signIn.at === 'asking' && signIn.id === id)
    return <PromptCard id={id} prompt={signIn.prompt} practice={engagement.summary.practice} />;
  if (signedIn !== undefined) return <SignedInCard id={id} signedIn={signedIn} purpose={purpose} />;
  return (
    <MethodChoice
      engagement={engagement}
      purpose={purpose === 'check' ? 'read' : 'write'}
      failure={signIn.at === 'choosing' ? signIn.failure : undefined}
    />
  );
}

/** What the sign-in answered is fresher than what the engagement said before it. */
function signedInOf({ summary, signedIn }: Engagement, signIn: SignIn) {
  if (signIn.at === 'choosing' && signIn.again === summary.id) return undefined;
  return signIn.at === 'done' && signIn.id === summary.id ? signIn.as : signedIn;
}
