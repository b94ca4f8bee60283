import { Button, makeStyles } from '@fluentui/react-components';
import type { EngagementId } from '../../../contract/ids.ts';
import type { SignedIn } from '../../../contract/plan.ts';
import { useCard } from '../../parts/card.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { go, type Purpose, type Route } from '../../state/route.ts';
import { signOut } from '../../state/sign-in.ts';
import { SignedInFacts } from './signed-in-facts.tsx';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

const NEXT = {
  apply: { words: 'signIn.showPlan', route: (id) => ({ screen: 'plan', id, purpose: 'apply' }) },
  check: { words: 'signIn.toChecklist', route: (id) => ({ screen: 'checklist', id }) },
  undo: { words: 'signIn.showUndo', route: (id) => ({ screen: 'plan', id, purpose: 'undo' }) },
} as const satisfies Record<Purpose, { words: string; route: (id: EngagementId) => Route }>;

interface Props {
  readonly id: EngagementId;
  readonly signedIn: SignedIn;
  readonly purpose: Purpose;
}

/** The last look before the plan: who, where, with which roles. */
export function SignedInCard({ id, signedIn, purpose }: Props) {
  const styles = useStyles();
  const { card, title } = useCard();
  const { t } = useSpeech();
  const next = NEXT[purpose];
  return (
    <section className={card}>
      <div role="status">
        <h2 className={title}>{t('signIn.done')}</h2>
        <p>{t('signIn.doneLead')}</p>
      </div>
      <SignedInFacts signedIn={signedIn} />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => go(next.route(id))}>
          {t(next.words)}
        </Button>
        <Button onClick={() => void signOut(id)}>{t('signIn.other')}</Button>
      </div>
    </section>
  );
}
