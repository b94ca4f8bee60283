import { makeStyles, tokens } from '@fluentui/react-components';
import type { Output } from '../../../contract/operations.ts';
import type { Problem } from '../../../contract/problem.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { useLibrary } from '../../state/library.ts';
import { valueOf } from '../../state/remote.ts';

type Keychain = Output<'app.info'>['keychain'];

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', gap: '16px' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 24px',
    fontSize: '12px',
    color: tokens.colorNeutralForeground3,
  },
});

const BROKEN: Partial<Record<Keychain, Problem>> = {
  missing: { code: 'keychain-missing', detail: '' },
  locked: { code: 'keychain-locked', detail: '' },
  failed: { code: 'keychain-failed', detail: '' },
};

/** Whether secrets have a place to go, before anybody makes one; and what this installation is. */
export function InstallationLine() {
  const styles = useStyles();
  const { t } = useSpeech();
  const info = valueOf(useLibrary((state) => state.info));
  if (info === undefined) return null;
  const problem = BROKEN[info.keychain];
  return (
    <div className={styles.line}>
      {problem !== undefined && <FailureCard failure={{ type: 'problem', problem }} tone="warning" />}
      {info.keychain === 'memory' && <Notice tone="warning" title={t('start.keychainMemory')} />}
      <p className={styles.facts}>
        <span>{t('start.version', { version: info.version })}</span>
        {info.keychain === 'ready' && <span>{t('start.keychainReady')}</span>}
        <span>{t('start.unverified')}</span>
      </p>
    </div>
  );
}
