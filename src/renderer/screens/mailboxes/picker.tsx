import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EngagementId } from '../../../contract/ids.ts';
import type { MailboxFound } from '../../../contract/mailboxes.ts';
import { mailboxKinds } from '../../../words/mail/mailbox-kinds.ts';
import { ask } from '../../engine/ask.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { arrived, loading, nothing, type Remote } from '../../state/remote.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  field: { flexGrow: 1, maxWidth: '480px' },
  list: { listStyleType: 'none', padding: 0, margin: 0, display: 'flex', flexDirection: 'column' },
  found: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 16px',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly id: EngagementId;
  /** In lower case. */
  readonly listed: ReadonlySet<string>;
  readonly onAdd: (address: string) => void;
}

/** Mailboxes out of the tenant, with what they are. */
export function Picker({ id, listed, onAdd }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Remote<{ readonly found: readonly MailboxFound[] }>>(nothing);
  const search = async () => {
    if (text.trim().length < 2) return;
    setFound(loading);
    setFound(arrived(await ask('mailbox.search', { engagementId: id, text })));
  };
  return (
    <section aria-label={t('mailboxes.find')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void search();
        }}
      >
        <Field className={styles.field} label={t('mailboxes.find')} hint={t('mailboxes.findHelp')}>
          <Input value={text} onChange={(_, data) => setText(data.value)} autoComplete="off" />
        </Field>
        <Button type="submit">{t('mailboxes.search')}</Button>
      </form>
      {found.at === 'loading' && <Loading what={t('mailboxes.lookingUp')} />}
      {found.at === 'failed' && <FailureCard failure={found.failure} />}
      {found.at === 'ready' && <FoundList found={found.value.found} listed={listed} onAdd={onAdd} />}
    </section>
  );
}

type FoundProps = Omit<Props, 'id'> & { readonly found: readonly MailboxFound[] };

function FoundList({ found, listed, onAdd }: FoundProps) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  if (found.length === 0) return <p role="status">{t('mailboxes.nothingFound')}</p>;
  return (
    <ul className={styles.list} aria-label={t('mailboxes.found')}>
      {found.map(({ address, displayName, kind }) => (
        <li key={address} className={styles.found}>
          <span>
            {displayName ?? address}{' '}
            <span className={styles.quiet}>{`${address} · ${say(mailboxKinds[kind].name)}`}</span>
          </span>
          {listed.has(address.toLowerCase()) ? (
            <span className={styles.quiet}>{t('mailboxes.listed')}</span>
          ) : (
            <Button size="small" aria-label={t('mailboxes.add', { address })} onClick={() => onAdd(address)}>
              {t('mailboxes.addShort')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
