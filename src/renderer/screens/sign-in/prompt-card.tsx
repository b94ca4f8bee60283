import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Open16Regular } from '@fluentui/react-icons/svg/open';
import { useEffect, useRef } from 'react';
import type { EngagementId } from '../../../contract/ids.ts';
import { useCard } from '../../parts/card.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useMono } from '../../parts/mono.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { useLibrary } from '../../state/library.ts';
import { valueOf } from '../../state/remote.ts';
import { cancelSignIn, type Prompt } from '../../state/sign-in.ts';

const useStyles = makeStyles({
  place: { minHeight: '200px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  url: { display: 'flex', alignItems: 'flex-start', gap: '8px', maxHeight: '96px', overflowY: 'auto' },
  otc: { display: 'flex', alignItems: 'center', gap: '12px' },
  help: { marginTop: '12px' },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '28px',
    lineHeight: '36px',
    letterSpacing: '2px',
  },
  until: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly id: EngagementId;
  readonly prompt: Prompt | undefined;
  readonly practice: boolean;
}

/** What a person has to do now, and a way out of it. */
export function PromptCard({ id, prompt, practice }: Props) {
  const styles = useStyles();
  const { card } = useCard();
  const { t } = useSpeech();
  return (
    <section className={card}>
      <div className={styles.place}>
        {prompt === undefined ? <Loading what={t('signIn.starting')} /> : <Prompted prompt={prompt} />}
        {practice && <PracticeHelp />}
      </div>
      <div>
        <Button onClick={() => void cancelSignIn(id)}>{t('signIn.cancel')}</Button>
      </div>
    </section>
  );
}

const useColumn = makeStyles({ column: { display: 'flex', flexDirection: 'column', gap: '16px' } });

function Prompted({ prompt }: { readonly prompt: Prompt }) {
  const styles = useStyles();
  const { column } = useColumn();
  const { t, minute } = useSpeech();
  const open = useRef<HTMLAnchorElement>(null);
  useEffect(() => open.current?.focus(), []);
  return (
    <div className={column} role="status">
      <p>{t(prompt.how === 'browser' ? 'signIn.browserFirst' : 'signIn.codeFirst')}</p>
      {prompt.how === 'device-code' && (
        <p className={styles.otc}>
          <span className={styles.code}>{prompt.code}</span>
          <CopyButton value={prompt.code} what={t('signIn.code')} label={t('general.copy')} />
        </p>
      )}
      <div className={styles.actions}>
        <Button
          as="a"
          ref={open}
          appearance="primary"
          icon={<Open16Regular />}
          iconPosition="after"
          href={prompt.url}
          target="_blank"
          rel="noreferrer"
        >
          {t('signIn.openPage')}
        </Button>
      </div>
      {prompt.how === 'browser' ? (
        <Fold title={t('signIn.address')}>
          <PageAddress url={prompt.url} />
        </Fold>
      ) : (
        <PageAddress url={prompt.url} />
      )}
      <p className={styles.until}>{t('signIn.waitingPage', { until: minute(prompt.until) })}</p>
    </div>
  );
}

function PageAddress({ url }: { readonly url: string }) {
  const styles = useStyles();
  const { mono } = useMono();
  const { t } = useSpeech();
  return (
    <p className={styles.url}>
      <span className={mono}>{url}</span>
      <CopyButton value={url} what={t('signIn.address')} />
    </p>
  );
}

/** What only the practice cloud needs to be told: its certificate is nobody's, its passwords are no secret. */
function PracticeHelp() {
  const { hint } = useCard();
  const { t } = useSpeech();
  const info = valueOf(useLibrary((state) => state.info));
  return (
    <p className={mergeClasses(hint, useStyles().help)}>
      {t('signIn.practiceHelp', { folder: info?.dataFolder ?? '' })}
    </p>
  );
}
