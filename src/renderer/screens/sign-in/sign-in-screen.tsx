import { makeStyles, tokens } from '@fluentui/react-components';
import type { Engagement } from '../../../contract/engagement.ts';
import { useBeside } from '../../parts/beside.ts';
import { Screen } from '../../parts/screen.tsx';
import { useFocusOnChange } from '../../parts/use-focus-on-change.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import type { SignInRoute } from '../../state/route.ts';
import { useSignIn, type SignIn } from '../../state/sign-in.ts';
import { MethodChoice } from './method-choice.tsx';
import { leadFor } from './lead-for.ts';
import { PromptCard } from './prompt-card.tsx';
import { SignedInCard } from './signed-in-card.tsx';

const useStyles = makeStyles({
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
  readonly route: SignInRoute;
}

export function SignInScreen({ engagement, route }: Props) {
  const { beside } = useBeside();
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const panel = useFocusOnChange(useSignIn((state) => state.signIn.at));
  return (
    <Screen
      title={t(route.service === 'azure' ? 'signIn.titleAzure' : 'signIn.title')}
      lead={leadFor(engagement, route, speech)}
    >
      <div className={beside}>
        <div ref={panel} tabIndex={-1} className={styles.panel}>
          <Panel engagement={engagement} route={route} />
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

function Panel({ engagement, route }: Props) {
  const signIn = useSignIn((state) => state.signIn);
  const { id, practice } = engagement.summary;
  if (signIn.at === 'asking' && signIn.id === id)
    return <PromptCard id={id} prompt={signIn.prompt} practice={practice} />;
  const signedIn = signedInOf(engagement, route, signIn);
  if (signedIn !== undefined) return <SignedInCard route={route} signedIn={signedIn} />;
  return (
    <MethodChoice
      engagement={engagement}
      route={route}
      failure={signIn.at === 'choosing' ? signIn.failure : undefined}
    />
  );
}

/**
 * What the sign-in answered is fresher than what the engagement said before it. The engagement says nothing of Azure's
 * own sign-in, so there only the answer counts.
 */
function signedInOf({ summary, signedIn }: Engagement, { service }: SignInRoute, signIn: SignIn) {
  if (signIn.at === 'choosing' && signIn.again === summary.id) return undefined;
  const stored = service === undefined ? signedIn : undefined;
  const isAnswer = signIn.at === 'done' && signIn.id === summary.id && signIn.service === service;
  return isAnswer ? signIn.as : stored;
}
