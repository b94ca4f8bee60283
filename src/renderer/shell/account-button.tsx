import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { Person16Regular } from '@fluentui/react-icons/svg/person';
import { useId } from 'react';
import { SignedInFacts } from '../screens/sign-in/signed-in-facts.tsx';
import { useSpeech } from '../speech/use-speech.ts';
import { go } from '../state/route.ts';
import { useShown } from '../state/shown.ts';
import { signOut } from '../state/sign-in.ts';

const useStyles = makeStyles({
  button: { maxWidth: '260px', whiteSpace: 'nowrap', overflow: 'hidden' },
  account: { overflow: 'hidden', textOverflow: 'ellipsis' },
  sheet: {
    position: 'fixed',
    inset: 'auto',
    top: '52px',
    right: '16px',
    width: 'min(360px, calc(100vw - 32px))',
    padding: '16px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '8px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  actions: { display: 'flex', justifyContent: 'flex-end', marginTop: '12px' },
});

/** Who is signed in; opens to tenant, roles and sign-out. */
export function AccountButton() {
  const styles = useStyles();
  const { t } = useSpeech();
  const sheet = useId();
  const shown = useShown();
  if (shown === undefined) return null;
  const { signedIn } = shown;
  const { id } = shown.summary;
  if (signedIn === undefined) {
    return (
      <Button
        appearance="subtle"
        icon={<Person16Regular />}
        onClick={() => go({ screen: 'sign-in', id, purpose: 'apply' })}
      >
        {t('shell.signedOut')}
      </Button>
    );
  }
  return (
    <>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<ChevronDown16Regular />}
        iconPosition="after"
        popoverTarget={sheet}
        aria-label={t('shell.account', { account: signedIn.account })}
      >
        <span className={styles.account}>{signedIn.account}</span>
      </Button>
      <div id={sheet} popover="auto" className={styles.sheet}>
        <SignedInFacts signedIn={signedIn} />
        <div className={styles.actions}>
          <Button onClick={() => void signOut(id)}>{t('shell.signOut')}</Button>
        </div>
      </div>
    </>
  );
}
