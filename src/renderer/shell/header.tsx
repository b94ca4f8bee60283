import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { Stethoscope20Regular } from '@fluentui/react-icons/svg/stethoscope';
import { useSpeech } from '../speech/use-speech.ts';
import { diagnosePlace, go, useRoute } from '../state/route.ts';
import { AccountButton } from './account-button.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Places } from './places.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { Trail } from './trail.tsx';

const useStyles = makeStyles({
  header: {
    minHeight: '48px',
    flexShrink: 0,
    padding: '0 16px',
    display: 'flex',
    alignItems: 'center',
    gap: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 1100px)': { gap: '8px' },
    '@media (max-width: 800px)': { flexWrap: 'wrap', padding: '4px 8px', gap: '4px 8px' },
  },
  grow: { flexGrow: 1 },
  switches: { display: 'flex', alignItems: 'center', gap: '4px' },
});

/** Always visible: which customer, which tenant, who is signed in; language and theme. */
export function Header() {
  const styles = useStyles();
  const { t } = useSpeech();
  const route = useRoute((state) => state.route);
  return (
    <header className={styles.header}>
      <Trail />
      <Places />
      <div className={styles.grow} />
      <AccountButton />
      <div className={styles.switches}>
        <Button
          appearance="subtle"
          icon={<Stethoscope20Regular />}
          aria-label={t('shell.diagnose')}
          title={t('shell.diagnose')}
          aria-current={route.screen === 'diagnose' ? 'page' : undefined}
          onClick={() => go(diagnosePlace())}
        />
        <LanguageSwitch />
        <ThemeSwitch />
        <Button
          appearance="subtle"
          icon={<Settings20Regular />}
          aria-label={t('shell.settings')}
          title={t('shell.settings')}
          aria-current={route.screen === 'settings' ? 'page' : undefined}
          onClick={() => go({ screen: 'settings' })}
        />
      </div>
    </header>
  );
}
