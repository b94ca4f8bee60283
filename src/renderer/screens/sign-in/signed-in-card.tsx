import { Button, makeStyles } from '@fluentui/react-components';
import type { SignedIn } from '../../../contract/plan.ts';
import { useCard } from '../../parts/card.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { go, type Purpose, type Route, type SignInRoute } from '../../state/route.ts';
import { chooseAgain, signOut } from '../../state/sign-in.ts';
import { SignedInFacts } from './signed-in-facts.tsx';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

type Next = { readonly words: NextWords; readonly route: Route };
type NextWords = 'signIn.showPlan' | 'signIn.toChecklist' | 'signIn.showUndo' | 'signIn.toStep';

const NEXT: Readonly<Record<Purpose, (of: SignInRoute) => Next>> = {
  apply: ({ id }) => ({ words: 'signIn.showPlan', route: { screen: 'plan', id, purpose: 'apply' } }),
  check: ({ id }) => ({ words: 'signIn.toChecklist', route: { screen: 'checklist', id } }),
  undo: ({ id }) => ({ words: 'signIn.showUndo', route: { screen: 'plan', id, purpose: 'undo' } }),
};

/** Who came for a step goes back to it. */
function nextOf(of: SignInRoute): Next {
  const { id, step, purpose } = of;
  if (step === undefined) return NEXT[purpose](of);
  return { words: 'signIn.toStep', route: { screen: 'checklist', id, step } };
}

interface Props {
  readonly route: SignInRoute;
  readonly signedIn: SignedIn;
}

/** The last look before the plan: who, where, with which roles. */
export function SignedInCard({ route, signedIn }: Props) {
  const styles = useStyles();
  const { card, title } = useCard();
  const { t } = useSpeech();
  const next = nextOf(route);
  const other = () => (route.service === 'azure' ? chooseAgain(route.id) : void signOut(route.id));
  return (
    <section className={card}>
      <div role="status">
        <h2 className={title}>{t('signIn.done')}</h2>
        <p>{t('signIn.doneLead')}</p>
      </div>
      <SignedInFacts signedIn={signedIn} inAzure={route.service === 'azure'} />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => go(next.route)}>
          {t(next.words)}
        </Button>
        <Button onClick={other}>{t('signIn.other')}</Button>
      </div>
    </section>
  );
}
