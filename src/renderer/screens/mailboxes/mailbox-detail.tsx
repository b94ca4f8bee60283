import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MailOutcome } from '../../../contract/mail-test.ts';
import type { MailboxRow } from '../../../contract/mailboxes.ts';
import { outcomeWords } from '../../../words/mail/mail-words.ts';
import { mailboxKinds } from '../../../words/mail/mailbox-kinds.ts';
import { useCard } from '../../parts/card.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { useMono } from '../../parts/mono.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import type { TestAsked } from '../../state/mail-tests.ts';
import { SendButton } from './send-button.tsx';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '12px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  raw: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  text: { maxWidth: '68ch' },
});

interface Props {
  readonly row: MailboxRow | undefined;
  readonly busy: boolean;
  readonly onTest: (which: TestAsked) => void;
  readonly onRemove: (address: string) => void;
}

/** What is wrong with the chosen mailbox, and what to do. */
export function MailboxDetail({ row, busy, onTest, onRemove }: Props) {
  const styles = useStyles();
  const { card, title } = useCard();
  const { t, moment } = useSpeech();
  return (
    <section className={card} aria-label={t('mailboxes.chosen')} aria-live="polite">
      {row === undefined ? (
        <p className={styles.quiet}>{t('mailboxes.chooseOne')}</p>
      ) : (
        <div className={styles.body}>
          <h2 className={title}>{row.displayName ?? row.address}</h2>
          <Kind row={row} />
          {row.test !== undefined && (
            <>
              <Protocol name="IMAP" outcome={row.test.imap} />
              <Protocol name="SMTP" outcome={row.test.smtp} />
              {row.test.sentTo !== undefined && <p>{t('mailboxes.sentTo', { address: row.test.sentTo })}</p>}
              <p className={styles.quiet}>{t('mailboxes.testedAt', { time: moment(row.test.at) })}</p>
            </>
          )}
          <div className={styles.buttons}>
            <Button disabledFocusable={busy} onClick={() => onTest({ mailboxes: [row.address] })}>
              {t('mailboxes.testOne')}
            </Button>
            {row.test?.smtp.state !== 'not-needed' && (
              <SendButton
                busy={busy}
                from={row.address}
                onSend={(sendTo) => onTest({ mailboxes: [row.address], sendTo })}
              />
            )}
            <Button disabledFocusable={busy} onClick={() => onRemove(row.address)}>
              {t('mailboxes.remove')}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

function Kind({ row: { kind, primary } }: { readonly row: MailboxRow }) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  if (kind === undefined) return null;
  const { name, advice } = mailboxKinds[kind];
  return (
    <div className={styles.text}>
      <p className={styles.strong}>{say(name)}</p>
      {advice !== undefined && <p>{say(advice)}</p>}
      {primary !== undefined && <p>{t('mailboxes.primary', { address: primary })}</p>}
    </div>
  );
}

function Protocol({ name, outcome }: { readonly name: string; readonly outcome: MailOutcome }) {
  const styles = useStyles();
  const { mono } = useMono();
  const { t, language } = useSpeech();
  const { message, fix } = outcomeWords(outcome, language);
  const raw = 'text' in outcome ? outcome.text : undefined;
  return (
    <div className={styles.text}>
      <p className={styles.strong}>{`${name}: ${message}`}</p>
      {fix !== undefined && <p>{fix}</p>}
      {raw !== undefined && (
        <Fold title={t('mailboxes.serverSays')}>
          <div className={styles.raw}>
            <span className={mono}>{raw}</span>
            <CopyButton value={raw} what={t('mailboxes.serverSays')} />
          </div>
        </Fold>
      )}
    </div>
  );
}
