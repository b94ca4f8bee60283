import { makeStyles, tokens } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { ScreenTitle } from '../../parts/screen-title.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { ChoiceCard } from './choice-card.tsx';
import { InstallationLine } from './installation-line.tsx';
import { OpenBundle } from './open-bundle.tsx';
import { Recent } from './recent.tsx';
import { SecretsNotice } from './secrets-notice.tsx';

const useStyles = makeStyles({
  screen: {
    height: '100%',
    overflowY: 'auto',
    padding: '64px 32px 48px',
    '@media (max-width: 800px)': { padding: '24px 16px' },
  },
  column: {
    maxWidth: '880px',
    margin: '0 auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '32px',
    minHeight: '100%',
  },
  title: { fontSize: '28px', lineHeight: '36px' },
  lead: { marginTop: '8px', maxWidth: '68ch', color: tokens.colorNeutralForeground2 },
  choices: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '16px',
    '@media (max-width: 800px)': { gridTemplateColumns: '1fr' },
  },
  foot: { marginTop: 'auto' },
});

/** Three choices: rehearse, onboard, continue. */
export function StartScreen() {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <div className={styles.screen}>
      <div className={styles.column}>
        <div>
          <ScreenTitle className={styles.title}>{t('start.title')}</ScreenTitle>
          <p className={styles.lead}>{t('start.lead')}</p>
        </div>
        <SecretsNotice />
        <div className={styles.choices}>
          <ChoiceCard
            to={{ screen: 'new', cloud: 'practice' }}
            icon={<BeakerRegular />}
            title={t('start.rehearse')}
            about={t('start.rehearseAbout')}
          />
          <ChoiceCard
            to={{ screen: 'new', cloud: 'tenant' }}
            icon={<BuildingRegular />}
            title={t('start.onboard')}
            about={t('start.onboardAbout')}
          />
        </div>
        <OpenBundle />
        <Recent />
        <div className={styles.foot}>
          <InstallationLine />
        </div>
      </div>
    </div>
  );
}
