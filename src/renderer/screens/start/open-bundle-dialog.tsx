import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { BundleInspected } from '../../../contract/bundle.ts';
import { ask } from '../../engine/ask.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureCard } from '../../parts/failure-card.tsx';
import { base64Of, MOST_BYTES } from '../../parts/file-bytes.ts';
import { FileButton } from '../../parts/file-button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { showEngagement } from '../../state/engagement.ts';
import { arrived, loading, nothing, valueOf, type Remote } from '../../state/remote.ts';
import { go } from '../../state/route.ts';
import { BundleInside } from './bundle-inside.tsx';

const useStyles = makeStyles({
  file: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    overflowWrap: 'anywhere',
  },
});

const KINDS = '.kdbx,.age,.zip';

/** First what is inside and whether it is whole; then, on request, the engagement of it on this computer. */
export function OpenBundleDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useSpeech();
  const [file, setFile] = useState<File>();
  const [key, setKey] = useState('');
  const [seen, setSeen] = useState<Remote<BundleInspected>>(nothing);
  const source = async (chosen: File) => ({
    file: chosen.name,
    base64: await base64Of(chosen),
    ...(key === '' ? {} : { passphrase: key }),
  });
  const look = async (chosen: File) => {
    setSeen(loading);
    setSeen(arrived(await ask('bundle.inspect', await source(chosen))));
  };
  const bringIn = async (chosen: File) => {
    setSeen(loading);
    const asked = await ask('bundle.import', await source(chosen));
    if (!asked.ok) {
      setSeen(arrived<BundleInspected>(asked));
      return;
    }
    const { engagement } = asked.value;
    showEngagement(engagement);
    go({ screen: 'checklist', id: engagement.summary.id });
  };
  const again = () => setSeen(nothing);
  const inside = valueOf(seen);
  const isReady = file !== undefined && file.size <= MOST_BYTES && seen.at !== 'loading';
  return (
    <Dialog
      title={t('openBundle.open')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('general.cancel')}</Button>
          <Button
            appearance="primary"
            disabledFocusable={!isReady}
            onClick={() => {
              if (file !== undefined) void (inside === undefined ? look(file) : bringIn(file));
            }}
          >
            {t(inside === undefined ? 'openBundle.look' : 'openBundle.go')}
          </Button>
        </>
      }
    >
      <ChosenFile
        file={file}
        onFile={(chosen) => {
          setFile(chosen);
          again();
        }}
      />
      <Field label={t('openBundle.key')} hint={t('openBundle.keyHelp')}>
        <Input
          type="password"
          autoComplete="off"
          value={key}
          onChange={(_, { value }) => {
            setKey(value);
            again();
          }}
        />
      </Field>
      {seen.at === 'loading' && <Loading />}
      {seen.at === 'failed' && <FailureCard failure={seen.failure} />}
      {inside !== undefined && <BundleInside bundle={inside} />}
    </Dialog>
  );
}

interface ChosenProps {
  readonly file: File | undefined;
  readonly onFile: (file: File) => void;
}

function ChosenFile({ file, onFile }: ChosenProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const isTooLarge = file !== undefined && file.size > MOST_BYTES;
  return (
    <div className={styles.file}>
      <FileButton label={t('openBundle.choose')} accept={KINDS} onFile={onFile} />
      <span role="status">
        {isTooLarge ? t('openBundle.tooLarge') : (file?.name ?? t('openBundle.none'))}
      </span>
    </div>
  );
}
