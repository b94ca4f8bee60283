import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import { useSpeech } from '../../speech/use-speech.ts';

interface Props {
  readonly busy: boolean;
  readonly from: string;
  readonly onSend: (to: string) => void;
}

/** Nothing is sent before a person has said where to. */
export function SendButton({ busy, from, onSend }: Props) {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const send = (to: string) => {
    close();
    onSend(to);
  };
  return (
    <>
      <Button disabledFocusable={busy} onClick={() => setOpen(true)}>
        {t('mailboxes.send')}
      </Button>
      {isOpen && <SendDialog from={from} onSend={send} onClose={close} />}
    </>
  );
}

interface DialogProps {
  readonly from: string;
  readonly onSend: (to: string) => void;
  readonly onClose: () => void;
}

function SendDialog({ from, onSend, onClose }: DialogProps) {
  const { t } = useSpeech();
  const [to, setTo] = useState('');
  const isThere = to.trim() !== '';
  return (
    <Dialog
      title={t('mailboxes.sendTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('general.cancel')}</Button>
          <Button appearance="primary" disabledFocusable={!isThere} onClick={() => onSend(to.trim())}>
            {t('mailboxes.sendNow')}
          </Button>
        </>
      }
    >
      <p>{t('mailboxes.sendWhat', { address: from })}</p>
      <Field label={t('mailboxes.sendTo')} required>
        <Input type="email" value={to} onChange={(_, { value }) => setTo(value)} />
      </Field>
    </Dialog>
  );
}
