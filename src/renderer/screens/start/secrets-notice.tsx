import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { Notice } from '../../parts/notice.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { go } from '../../state/route.ts';
import { readSecrets, useSecrets } from '../../state/secrets.ts';

/** When the app opens: which secrets are about to end. */
export function SecretsNotice() {
  const { t } = useSpeech();
  const list = useSecrets((state) => state.list);
  useEffect(() => void readSecrets(), []);
  if (list.at !== 'ready') return null;
  const due = list.value.filter(({ role, urgency }) => role === 'current' && urgency !== 'later');
  if (due.length === 0) return null;
  const isPressing = due.some(({ urgency }) => urgency !== 'soon');
  return (
    <Notice
      tone={isPressing ? 'danger' : 'warning'}
      title={t(due.every(({ is }) => is === 'secret') ? 'secrets.notice' : 'certificate.notice', {
        count: due.length,
      })}
      actions={<Button onClick={() => go({ screen: 'secrets' })}>{t('secrets.show')}</Button>}
    >
      <p>{t('secrets.noticeWhat')}</p>
    </Notice>
  );
}
