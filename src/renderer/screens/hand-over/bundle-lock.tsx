import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { ask } from '../../engine/ask.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { useMono } from '../../parts/mono.ts';
import { Notice } from '../../parts/notice.tsx';
import { useSpeech } from '../../speech/use-speech.ts';

const LEAST_CHARACTERS = 12;

/** What closes a bundle, as far as it is typed. */
export interface Lock {
  readonly passphrase: string;
  readonly twice: string;
  /** Made words need not be typed twice. */
  readonly made: boolean;
  readonly recipient: string;
}

export const noLock: Lock = { passphrase: '', twice: '', made: false, recipient: '' };

/** Complete, so that a bundle can be written with it. */
export const closes = ({ passphrase, twice, made, recipient }: Lock): boolean =>
  recipient !== '' || ([...passphrase].length >= LEAST_CHARACTERS && (made || passphrase === twice));

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
  made: { display: 'flex', gap: '8px', alignItems: 'center' },
});

interface Props {
  readonly lock: Lock;
  readonly isForRecipient: boolean;
  readonly onChange: (lock: Lock) => void;
}

/** Typed twice, or made and shown this once; for age also somebody's public key. */
export function BundleLock({ lock, isForRecipient, onChange }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const make = async () => {
    const made = await ask('bundle.passphrase', {});
    if (made.ok) onChange({ ...noLock, passphrase: made.value.passphrase, made: true });
  };
  const differ = lock.twice !== '' && lock.passphrase !== lock.twice;
  return (
    <div className={styles.fields}>
      {lock.made ? (
        <MadeWords words={lock.passphrase} />
      ) : (
        <>
          <Field label={t('handOver.passphrase')} hint={t('handOver.passphraseHelp')}>
            <Input
              type="password"
              autoComplete="new-password"
              value={lock.passphrase}
              disabled={lock.recipient !== ''}
              onChange={(_, { value }) => onChange({ ...lock, passphrase: value })}
            />
          </Field>
          <Field label={t('handOver.twice')} validationMessage={differ ? t('handOver.differ') : undefined}>
            <Input
              type="password"
              autoComplete="new-password"
              value={lock.twice}
              disabled={lock.recipient !== ''}
              onChange={(_, { value }) => onChange({ ...lock, twice: value })}
            />
          </Field>
          <div>
            <Button size="small" onClick={() => void make()}>
              {t('handOver.make')}
            </Button>
          </div>
        </>
      )}
      {isForRecipient && !lock.made && (
        <Field label={t('handOver.recipient')}>
          <Input
            value={lock.recipient}
            spellCheck={false}
            onChange={(_, { value }) => onChange({ ...noLock, recipient: value.trim() })}
          />
        </Field>
      )}
    </div>
  );
}

function MadeWords({ words }: { readonly words: string }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { mono } = useMono();
  return (
    <Notice tone="warning" title={t('handOver.made')} announced>
      <div className={styles.made}>
        <span className={mono} data-testid="passphrase">
          {words}
        </span>
        <CopyButton value={words} what={t('handOver.passphrase')} />
      </div>
    </Notice>
  );
}
