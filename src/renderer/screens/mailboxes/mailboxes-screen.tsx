import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Engagement } from '../../../contract/engagement.ts';
import type { MailboxRow } from '../../../contract/mailboxes.ts';
import { mailboxCsv } from '../../../words/mail/mailbox-csv.ts';
import { saveText } from '../../parts/save-text.ts';
import { Screen } from '../../parts/screen.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import {
  changeMailboxes,
  lookUpMailboxes,
  readMailboxes,
  testMailboxes,
  useMailboxes,
  type Mailboxes,
} from '../../state/mail-tests.ts';
import { FeatureChecks } from './feature-checks.tsx';
import { FileImport, type Imported } from './file-import.tsx';
import { ImportNotice } from './import-notice.tsx';
import { MailboxList } from './mailbox-list.tsx';
import { Picker } from './picker.tsx';
import { rowState } from './row-state.ts';
import { WorkLine } from './work-line.tsx';

const keyOf = (address: string): string => address.toLowerCase();

const UNREAD: Pick<Mailboxes, 'rows' | 'work' | 'checks'> = { rows: [], work: { at: 'idle' }, checks: [] };

/** The mailboxes of the answers: what each is, whether the app gets in, and what to do where it does not. */
export function MailboxesScreen({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useSpeech();
  const { id } = engagement.summary;
  const current = useMailboxes((state) => (state.current?.id === id ? state.current : undefined));
  const [imported, setImported] = useState<Imported>();
  useEffect(() => {
    void readMailboxes(id);
  }, [id]);
  const { rows, work, checks } = current ?? UNREAD;
  const isBusy = work.at === 'testing' || work.at === 'looking-up';
  const listed = new Set(rows.map(({ address }) => keyOf(address)));
  const addAll = (addresses: readonly string[]) => {
    const added = addresses.filter((address) => !listed.has(keyOf(address)));
    const before = rows.map(({ address }) => address);
    if (added.length > 0) void changeMailboxes(engagement, [...before, ...added]);
  };
  const takeIn = (taken: Imported) => {
    setImported(taken);
    if ('read' in taken) addAll(taken.read.mailboxes);
  };
  return (
    <Screen
      wide
      title={t('mailboxes.title')}
      lead={t('mailboxes.lead')}
      actions={
        <>
          <FileImport label={t('mailboxes.fromFile')} onImported={takeIn} />
          {rows.length > 0 && <Actions engagement={engagement} rows={rows} isBusy={isBusy} />}
        </>
      }
    >
      {imported !== undefined && <ImportNotice imported={imported} />}
      <WorkLine engagement={engagement} work={work} />
      {current !== undefined && <MailboxList engagement={engagement} rows={rows} isBusy={isBusy} />}
      <FeatureChecks checks={checks} />
      <Picker id={id} listed={listed} onAdd={(address) => addAll([address])} />
    </Screen>
  );
}

interface ActionsProps {
  readonly engagement: Engagement;
  readonly rows: readonly MailboxRow[];
  readonly isBusy: boolean;
}

function Actions({ engagement, rows, isBusy }: ActionsProps) {
  const { t, language } = useSpeech();
  const { id } = engagement.summary;
  const unfinished = useMailboxes((state) => state.current?.unfinished === true);
  const again = rows.filter((row) => ['failed', 'waiting'].includes(rowState(row)));
  const save = () => saveText(t('mailboxes.fileName'), mailboxCsv(rows, language), 'text/csv');
  return (
    <>
      <Button onClick={save}>{t('mailboxes.save')}</Button>
      <Button disabledFocusable={isBusy} onClick={() => void lookUpMailboxes(id)}>
        {t('mailboxes.lookUp')}
      </Button>
      {again.length > 0 && (
        <Button
          disabledFocusable={isBusy}
          onClick={() => void testMailboxes(id, { mailboxes: again.map(({ address }) => address) })}
        >
          {t('mailboxes.retry', { count: again.length })}
        </Button>
      )}
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void testMailboxes(id)}>
        {t(unfinished ? 'mailboxes.continueTest' : 'mailboxes.test')}
      </Button>
    </>
  );
}
