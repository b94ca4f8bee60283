import { makeStyles } from '@fluentui/react-components';
import type { EngagementId } from '../../contract/ids.ts';
import { useSpeech } from '../speech/use-speech.ts';
import { useEngagement } from '../state/engagement.ts';
import { useRoute, type Route } from '../state/route.ts';
import { NavLink } from './nav-link.tsx';

const useStyles = makeStyles({
  places: { display: 'flex', gap: '4px' },
});

const places = (id: EngagementId) =>
  [
    { screen: 'answers', id },
    { screen: 'plan', id, purpose: 'apply' },
    { screen: 'checklist', id },
    { screen: 'mailboxes', id },
    { screen: 'summary', id },
  ] as const satisfies readonly Route[];

/** The screens of one customer, in the order of the work. */
export function Places() {
  const styles = useStyles();
  const { t } = useSpeech();
  const route = useRoute((state) => state.route);
  const opensMailboxes = useEngagement(
    ({ current }) => current.at === 'ready' && current.engagement.summary.guide === 'teamspace',
  );
  if (!('id' in route)) return null;
  const shown = places(route.id).filter(({ screen }) => screen !== 'mailboxes' || opensMailboxes);
  return (
    <nav aria-label={t('shell.places')} className={styles.places}>
      {shown.map((place) => (
        <NavLink key={place.screen} to={place} isCurrent={place.screen === route.screen}>
          {t(`shell.${place.screen}`)}
        </NavLink>
      ))}
    </nav>
  );
}
