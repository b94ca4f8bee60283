import { Button, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Engagement } from '../../../contract/engagement.ts';
import type { SignInMethod } from '../../../contract/sign-in-method.ts';
import type { Failure } from '../../engine/ask.ts';
import { useCard } from '../../parts/card.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { OptionText } from '../../parts/option-text.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import type { SignInRoute } from '../../state/route.ts';
import { startSignIn } from '../../state/sign-in.ts';
import { practiceUpn, PRACTICE_ACCOUNTS, type PracticeAccount } from './practice-accounts.ts';

const useStyles = makeStyles({
  accounts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
    paddingLeft: '32px',
  },
  foot: { display: 'flex', marginTop: '8px' },
});

interface Props {
  readonly engagement: Engagement;
  readonly route: SignInRoute;
  readonly failure: Failure | undefined;
}

/** How to sign in; on the practice cloud also as whom. */
export function MethodChoice({ engagement, route, failure }: Props) {
  const styles = useStyles();
  const { card, title } = useCard();
  const { t } = useSpeech();
  const { id, practice } = engagement.summary;
  const [method, setMethod] = useState<SignInMethod>(practice ? 'practice' : 'browser');
  const [account, setAccount] = useState<PracticeAccount>('admin');
  const start = () => {
    const as = method === 'practice' ? { account: practiceUpn(account) } : {};
    const purpose = route.purpose === 'check' ? 'read' : 'write';
    void startSignIn({ id, method, purpose, service: route.service, ...as });
  };
  return (
    <section className={card}>
      <h2 className={title}>{t('signIn.how')}</h2>
      <RadioGroup
        value={method}
        onChange={(_, data) => setMethod(methodOf(data.value))}
        aria-label={t('signIn.how')}
      >
        <Radio
          value="browser"
          label={
            <OptionText
              title={t('signIn.browser')}
              about={t(practice ? 'signIn.browserAboutPractice' : 'signIn.browserAbout')}
            />
          }
        />
        <Radio
          value="device-code"
          label={<OptionText title={t('signIn.deviceCode')} about={t('signIn.deviceCodeAbout')} />}
        />
        {practice && (
          <Radio
            value="practice"
            label={<OptionText title={t('signIn.practice')} about={t('signIn.practiceAbout')} />}
          />
        )}
      </RadioGroup>
      {method === 'practice' && (
        <RadioGroup
          className={styles.accounts}
          aria-label={t('signIn.account')}
          value={account}
          onChange={(_, data) => setAccount(accountOf(data.value))}
        >
          {PRACTICE_ACCOUNTS.map((name) => (
            <Radio
              key={name}
              value={name}
              label={<OptionText title={practiceUpn(name)} about={t(`signIn.account-${name}`)} />}
            />
          ))}
        </RadioGroup>
      )}
      {failure !== undefined && <FailureCard failure={failure} />}
      <div className={styles.foot}>
        <Button appearance="primary" onClick={start}>
          {t('signIn.start')}
        </Button>
      </div>
    </section>
  );
}

const methodOf = (value: string): SignInMethod =>
  value === 'practice' || value === 'device-code' ? value : 'browser';

const accountOf = (value: string): PracticeAccount =>
  PRACTICE_ACCOUNTS.find((name) => name === value) ?? 'admin';
