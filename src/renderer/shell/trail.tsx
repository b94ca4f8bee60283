import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import { useGuideTitle } from '../speech/use-guide-title.ts';
import { useSpeech } from '../speech/use-speech.ts';
import { useRoute } from '../state/route.ts';
import { useShown } from '../state/shown.ts';
import { NavLink } from './nav-link.tsx';
import { Wordmark } from './wordmark.tsx';

const useStyles = makeStyles({
  trail: { display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0 },
  who: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    maxWidth: '400px',
    '@media (max-width: 1100px)': { maxWidth: '200px' },
  },
  // Read aloud still; the arrow stands for it where there is no room.
  back: { '@media (max-width: 1100px)': { fontSize: 0 } },
  customer: { fontWeight: tokens.fontWeightSemibold },
  guide: { color: tokens.colorNeutralForeground3 },
});

/** Where we are: the app on its own screens, the customer and guide on theirs. */
export function Trail() {
  const styles = useStyles();
  const { t } = useSpeech();
  const titleOf = useGuideTitle();
  const { screen } = useRoute((state) => state.route);
  const shown = useShown();
  if (shown === undefined) {
    return (
      <div className={styles.trail}>
        <Wordmark />
        <NavLink to={{ screen: 'start' }} isCurrent={screen === 'start'}>
          {t('shell.start')}
        </NavLink>
        <NavLink to={{ screen: 'customers' }} isCurrent={screen === 'customers'}>
          {t('shell.customers')}
        </NavLink>
        <NavLink to={{ screen: 'secrets' }} isCurrent={screen === 'secrets'}>
          {t('secrets.title')}
        </NavLink>
      </div>
    );
  }
  const { customer, tenant } = shown.summary;
  const guide = titleOf(shown.summary.guide);
  const domain = tenant?.domain ?? tenant?.id;
  return (
    <div className={styles.trail}>
      <NavLink to={{ screen: 'customers' }}>
        <ChevronLeft16Regular aria-hidden="true" />
        <span className={styles.back}>{t('shell.customers')}</span>
      </NavLink>
      <span className={styles.who} title={[customer, guide, domain].filter(Boolean).join(' · ')}>
        <span className={styles.customer}>{customer}</span>
        <span className={styles.guide}> › {guide}</span>
        {domain !== undefined && domain !== customer && <span className={styles.guide}> · {domain}</span>}
      </span>
    </div>
  );
}
