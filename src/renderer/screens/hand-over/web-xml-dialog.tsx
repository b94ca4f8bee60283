import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Engagement } from '../../../contract/engagement.ts';
import type { WebXmlOutcome } from '../../../contract/web-xml.ts';
import { ask, type Asked } from '../../engine/ask.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { arrived, loading, nothing, valueOf, type Remote } from '../../state/remote.ts';
import { PathField } from './path-field.tsx';
import { WebXmlDiff } from './web-xml-diff.tsx';

interface Props {
  readonly engagement: Engagement;
  readonly onClose: () => void;
}

const SAID = {
  kept: 'handOver.kept',
  replaced: 'handOver.toReplace',
  inserted: 'handOver.toInsert',
  restored: 'handOver.restored',
} as const;

const isStillToDo = (seen: WebXmlOutcome | undefined): boolean =>
  seen !== undefined && !seen.written && seen.action !== 'kept';

/** The address of the answers: usually the same as server.url. */
function addressIn({ answers }: Engagement): string {
  const { teamspaceUrl } = answers;
  return typeof teamspaceUrl === 'string' ? teamspaceUrl : '';
}

/** The change is shown before it is made, and can be taken back. */
export function WebXmlDialog({ engagement, onClose }: Props) {
  const { t } = useSpeech();
  const { summary } = engagement;
  const [file, setFile] = useState('');
  const [url, setUrl] = useState(addressIn(engagement));
  const [outcome, setOutcome] = useState<Remote<WebXmlOutcome>>(nothing);
  const work = async (asking: Promise<Asked<WebXmlOutcome>>) => {
    setOutcome(loading);
    setOutcome(arrived(await asking));
  };
  const patch = (write: boolean) =>
    void work(ask('web-xml.patch', { file, url, write, engagementId: summary.id }));
  const seen = valueOf(outcome);
  const isToWrite = isStillToDo(seen);
  const isReady = file !== '' && outcome.at !== 'loading';
  return (
    <Dialog
      title={t('handOver.webXml')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('handOver.close')}</Button>
          <Button
            disabledFocusable={!isReady}
            onClick={() => void work(ask('web-xml.undo', { file, write: true, engagementId: summary.id }))}
          >
            {t('handOver.restore')}
          </Button>
          <Button appearance="primary" disabledFocusable={!isReady} onClick={() => patch(isToWrite)}>
            {t(isToWrite ? 'handOver.writeFile' : 'handOver.look')}
          </Button>
        </>
      }
    >
      <PathField
        label={t('handOver.webXmlFile')}
        value={file}
        onChange={(value) => {
          setFile(value);
          setOutcome(nothing);
        }}
      />
      <Field label={t('handOver.webXmlUrl')}>
        <Input
          value={url}
          onChange={(_, { value }) => {
            setUrl(value);
            setOutcome(nothing);
          }}
        />
      </Field>
      {outcome.at === 'loading' && <Loading />}
      {outcome.at === 'failed' && <FailureCard failure={outcome.failure} />}
      {seen !== undefined && <Seen outcome={seen} />}
    </Dialog>
  );
}

function Seen({ outcome }: { readonly outcome: WebXmlOutcome }) {
  const { t } = useSpeech();
  const { action, written, backup, diff, serverUrl } = outcome;
  const isChanged = written && action !== 'restored';
  return (
    <>
      <Notice
        tone={written || action === 'kept' ? 'success' : 'info'}
        title={t(isChanged ? 'handOver.changed' : SAID[action])}
        announced
      >
        {isChanged && backup !== undefined && <p>{t('handOver.backup', { file: backup })}</p>}
      </Notice>
      <OtherServer url={serverUrl} />
      {diff.length > 0 && <WebXmlDiff diff={diff} />}
    </>
  );
}

function OtherServer({ url }: { readonly url: string | undefined }) {
  const { t } = useSpeech();
  return url !== undefined && <Notice tone="warning" title={t('handOver.webXmlOtherServer', { url })} />;
}
