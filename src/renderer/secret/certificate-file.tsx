import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Save16Regular } from '@fluentui/react-icons/svg/save';
import { useState } from 'react';
import type { EngagementId } from '../../contract/ids.ts';
import { ask } from '../engine/ask.ts';
import { FailureCard } from '../parts/failure-card.tsx';
import { Loading } from '../parts/loading.tsx';
import { useMono } from '../parts/mono.ts';
import { Notice } from '../parts/notice.tsx';
import { BundleLock, closes, noLock, type Lock } from '../screens/hand-over/bundle-lock.tsx';
import { PathField, useProposedPath } from '../screens/hand-over/path-field.tsx';
import { useSpeech } from '../speech/use-speech.ts';
import { arrived, loading, nothing, type Remote } from '../state/remote.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', padding: '8px 0' },
  form: { display: 'flex', flexDirection: 'column', gap: '12px', width: '100%' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The certificate with its private key: never shown, into an encrypted file when asked for. */
export function CertificateFile({ id }: { readonly id: EngagementId }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.part}>
      <p className={styles.quiet}>{t('certificate.kept')}</p>
      {isOpen ? (
        <SaveForm id={id} onCancel={() => setOpen(false)} />
      ) : (
        <Button size="small" icon={<Save16Regular />} onClick={() => setOpen(true)}>
          {t('certificate.save')}
        </Button>
      )}
    </div>
  );
}

interface FormProps {
  readonly id: EngagementId;
  readonly onCancel: () => void;
}

function SaveForm({ id, onCancel }: FormProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [file, setFile] = useState('');
  const [lock, setLock] = useState<Lock>(noLock);
  const [saved, setSaved] = useState<Remote<{ readonly file: string }>>(nothing);
  useProposedPath(`${id}.pem`, setFile);
  const save = async () => {
    setSaved(loading);
    const { passphrase } = lock;
    setSaved(
      arrived(await ask('certificate.export', { engagementId: id, file, passphrase, overwrite: false })),
    );
  };
  if (saved.at === 'ready') return <Saved file={saved.value.file} lock={lock} />;
  const isReady = file !== '' && closes(lock) && saved.at !== 'loading';
  return (
    <div className={styles.form}>
      <p>{t('certificate.saveWhat')}</p>
      <BundleLock lock={lock} isForRecipient={false} onChange={setLock} />
      <PathField label={t('handOver.file')} hint={t('handOver.fileHelp')} value={file} onChange={setFile} />
      {saved.at === 'loading' && <Loading />}
      {saved.at === 'failed' && <FailureCard failure={saved.failure} />}
      <div>
        <Button disabledFocusable={!isReady} onClick={() => void save()}>
          {t('certificate.save')}
        </Button>{' '}
        <Button appearance="subtle" onClick={onCancel}>
          {t('general.cancel')}
        </Button>
      </div>
    </div>
  );
}

function Saved({ file, lock }: { readonly file: string; readonly lock: Lock }) {
  const { t } = useSpeech();
  const { mono } = useMono();
  return (
    <>
      <Notice tone="success" title={t('certificate.saved')} announced>
        <p className={mono}>{file}</p>
        <p>{t('certificate.savedWhat')}</p>
      </Notice>
      {lock.made && <BundleLock lock={lock} isForRecipient={false} onChange={() => undefined} />}
    </>
  );
}
