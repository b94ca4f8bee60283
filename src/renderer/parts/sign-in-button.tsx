import { Button } from '@fluentui/react-components';
import type { EngagementId } from '../../contract/ids.ts';
import { useSpeech } from '../speech/use-speech.ts';
import { go, type Purpose } from '../state/route.ts';
import { chooseAgain } from '../state/sign-in.ts';

/** Where nobody is signed in any more: to the sign-in, and from there back to the purpose. */
export function SignInButton({ id, purpose }: { readonly id: EngagementId; readonly purpose: Purpose }) {
  const { t } = useSpeech();
  const start = () => {
    chooseAgain(id);
    go({ screen: 'sign-in', id, purpose });
  };
  return (
    <Button appearance="primary" onClick={start}>
      {t('general.signIn')}
    </Button>
  );
}
