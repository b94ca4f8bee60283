import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSpeech } from '../../speech/use-speech.ts';
import { OpenBundleDialog } from './open-bundle-dialog.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  lead: { flex: '1 1 320px', color: tokens.colorNeutralForeground2 },
});

/** What another computer made goes on here. */
export function OpenBundle() {
  const styles = useStyles();
  const { t } = useSpeech();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.line}>
      <p className={styles.lead}>{t('openBundle.lead')}</p>
      <Button onClick={() => setIsOpen(true)}>{t('openBundle.open')}</Button>
      {isOpen && <OpenBundleDialog onClose={() => setIsOpen(false)} />}
    </div>
  );
}
