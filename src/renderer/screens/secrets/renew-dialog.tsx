import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CredentialType, Renewal, SecretRow } from '../../../contract/secrets.ts';
import { ask, isProblem, type Failure } from '../../engine/ask.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SignInButton } from '../../parts/sign-in-button.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { arrived, loading, nothing, type Remote } from '../../state/remote.ts';
import { OverlapPart } from './overlap-part.tsx';
import { wordsOf } from './words-of.ts';

interface Props {
  readonly secret: SecretRow;
  readonly onClose: () => void;
}

/** Second secret, the person’s word, and the first one goes; closed in between, it goes on where it was. */
export function RenewDialog({ secret, onClose }: Props) {
  const { t } = useSpeech();
  const [renewal, setRenewal] = useState<Remote<Renewal>>(nothing);
  const [isInProduct, setInProduct] = useState(false);
  const { engagement: engagementId } = secret;
  const go = async (operation: 'renewal.begin' | 'renewal.finish') => {
    setRenewal(loading);
    setRenewal(arrived(await ask(operation, { engagementId })));
  };
  return (
    <Dialog
      title={t(`${wordsOf[secret.is]}.renewTitle`)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('handOver.close')}</Button>
          <NextButton
            is={secret.is}
            renewal={renewal}
            isBegun={secret.renewal !== 'none'}
            isInProduct={isInProduct}
            onNext={(operation) => void go(operation)}
          />
        </>
      }
    >
      {renewal.at === 'nothing' && <p>{t(`${wordsOf[secret.is]}.renewWhat`)}</p>}
      {renewal.at === 'loading' && <Loading what={t('secrets.working')} />}
      {renewal.at === 'failed' && <Failed secret={secret} failure={renewal.failure} />}
      {renewal.at === 'ready' && (
        <Arrived renewal={renewal.value} isInProduct={isInProduct} onInProduct={setInProduct} />
      )}
    </Dialog>
  );
}

interface NextProps {
  readonly is: CredentialType;
  readonly renewal: Remote<Renewal>;
  readonly isBegun: boolean;
  readonly isInProduct: boolean;
  readonly onNext: (operation: 'renewal.begin' | 'renewal.finish') => void;
}

/** One way on at a time; none once it is finished. */
function NextButton({ is, renewal, isBegun, isInProduct, onNext }: NextProps) {
  const { t } = useSpeech();
  if (renewal.at !== 'ready') {
    return (
      <Button
        appearance="primary"
        disabledFocusable={renewal.at === 'loading'}
        onClick={() => onNext('renewal.begin')}
      >
        {isBegun ? t('secrets.goOn') : t(`${wordsOf[is]}.begin`)}
      </Button>
    );
  }
  if (renewal.value.stage === 'none') return null;
  return (
    <Button appearance="primary" disabledFocusable={!isInProduct} onClick={() => onNext('renewal.finish')}>
      {t(`${wordsOf[is]}.finish`)}
    </Button>
  );
}

function Arrived(props: Parameters<typeof OverlapPart>[0]) {
  return props.renewal.stage === 'none' ? <Finished renewal={props.renewal} /> : <OverlapPart {...props} />;
}

function Failed({ secret, failure }: { readonly secret: SecretRow; readonly failure: Failure }) {
  const actions = isProblem(failure, 'signed-out') && <SignInButton id={secret.engagement} purpose="check" />;
  return <FailureCard failure={failure} actions={actions} />;
}

function Finished({ renewal: { is, current } }: { readonly renewal: Renewal }) {
  const { t, day } = useSpeech();
  return (
    <Notice tone="success" title={t(`${wordsOf[is]}.finished`)} announced>
      {current !== undefined && (
        <p>{t('secrets.onlyOne', { keyId: current.keyId, date: day(current.ends) })}</p>
      )}
    </Notice>
  );
}
