import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import {
  bundleFormat,
  sealedFormat,
  type BundleFormat,
  type BundleWritten,
} from '../../../contract/bundle.ts';
import type { EngagementId } from '../../../contract/ids.ts';
import { ask } from '../../engine/ask.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useMono } from '../../parts/mono.ts';
import { Notice } from '../../parts/notice.tsx';
import { OptionText } from '../../parts/option-text.tsx';
import { ValueLine } from '../../parts/value-line.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { arrived, loading, nothing, type Remote } from '../../state/remote.ts';
import { BundleLock, closes, noLock, type Lock } from './bundle-lock.tsx';
import { PathField, useProposedPath } from './path-field.tsx';

interface Props {
  readonly id: EngagementId;
  readonly onClose: () => void;
}

const FORMATS = ['kdbx', 'zip', 'age', 'folder'] as const satisfies readonly BundleFormat[];
type Format = (typeof FORMATS)[number];

const isSealed = (format: Format): boolean => sealedFormat.safeParse(format).success;
const endingOf = (format: Format): string => (format === 'folder' ? '' : `.${format}`);

/** The name follows the format as long as it ends as the last one did. */
const renamed = (file: string, before: Format, after: Format): string =>
  file.endsWith(endingOf(before))
    ? file.slice(0, file.length - endingOf(before).length) + endingOf(after)
    : file;

/** Everything the receiver needs, in one file. */
export function BundleDialog({ id, onClose }: Props) {
  const { t } = useSpeech();
  const [format, setFormat] = useState<Format>('kdbx');
  const [file, setFile] = useState('');
  const [lock, setLock] = useState<Lock>(noLock);
  const [written, setWritten] = useState<Remote<BundleWritten>>(nothing);
  useProposedPath(`${id}.kdbx`, setFile);
  const choose = (value: string) => {
    const chosen = FORMATS.find((each) => each === bundleFormat.parse(value)) ?? 'kdbx';
    setFile(renamed(file, format, chosen));
    setFormat(chosen);
    setLock({ ...lock, recipient: '' });
  };
  const write = async () => {
    setWritten(loading);
    const { passphrase, recipient } = lock;
    const by = recipient === '' ? { passphrase } : { recipient };
    const key = isSealed(format) ? by : {};
    setWritten(
      arrived(await ask('bundle.write', { engagementId: id, file, format, overwrite: false, ...key })),
    );
  };
  if (written.at === 'ready') return <Written written={written.value} lock={lock} onClose={onClose} />;
  const isReady = file !== '' && (!isSealed(format) || closes(lock)) && written.at !== 'loading';
  return (
    <Dialog
      title={t('handOver.bundle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('general.cancel')}</Button>
          <Button appearance="primary" disabledFocusable={!isReady} onClick={() => void write()}>
            {t('handOver.write')}
          </Button>
        </>
      }
    >
      <Field label={t('handOver.format')}>
        <RadioGroup value={format} onChange={(_, { value }) => choose(value)}>
          {FORMATS.map((each) => (
            <Radio
              key={each}
              value={each}
              label={<OptionText title={t(`handOver.${each}`)} about={t(`handOver.${each}About`)} />}
            />
          ))}
        </RadioGroup>
      </Field>
      {isSealed(format) && <BundleLock lock={lock} isForRecipient={format === 'age'} onChange={setLock} />}
      <PathField label={t('handOver.file')} hint={t('handOver.fileHelp')} value={file} onChange={setFile} />
      {written.at === 'loading' && <Loading />}
      {written.at === 'failed' && <FailureCard failure={written.failure} />}
    </Dialog>
  );
}

interface WrittenProps {
  readonly written: BundleWritten;
  readonly lock: Lock;
  readonly onClose: () => void;
}

function Written({ written, lock, onClose }: WrittenProps) {
  const { t } = useSpeech();
  const { mono } = useMono();
  return (
    <Dialog
      title={t('handOver.bundle')}
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {t('handOver.close')}
        </Button>
      }
    >
      <Notice tone="success" title={t('handOver.written')} announced>
        <p className={mono}>{written.file}</p>
        <p>{t('handOver.inside', { files: written.contents.join(', ') })}</p>
      </Notice>
      {lock.made && <BundleLock lock={lock} isForRecipient={false} onChange={() => undefined} />}
      <dl>
        <ValueLine label={t('handOver.checksum')} value={written.sha256} />
      </dl>
    </Dialog>
  );
}
