import { create } from 'zustand';
import { engagementId, type EngagementId } from '../../contract/ids.ts';

export type Purpose = 'apply' | 'check' | 'undo';
export type NewFor = 'practice' | 'tenant';

/** Which screen, and of what. Kept in the address behind `#`, so that a reload stays in its place. */
export type Route =
  | { readonly screen: 'start' | 'customers' | 'settings' }
  | { readonly screen: 'new'; readonly cloud: NewFor }
  | { readonly screen: 'answers' | 'summary'; readonly id: EngagementId }
  | { readonly screen: 'sign-in' | 'plan'; readonly id: EngagementId; readonly purpose: Purpose }
  | { readonly screen: 'checklist'; readonly id: EngagementId; readonly step?: string };

const START: Route = { screen: 'start' };

export function routeToHash(route: Route): string {
  switch (route.screen) {
    case 'start':
    case 'customers':
    case 'settings':
      return `#/${route.screen}`;
    case 'new':
      return `#/new/${route.cloud}`;
    case 'answers':
    case 'summary':
      return `#/of/${route.id}/${route.screen}`;
    case 'sign-in':
    case 'plan':
      return `#/of/${route.id}/${route.screen}/${route.purpose}`;
    case 'checklist':
      return `#/of/${route.id}/checklist${route.step === undefined ? '' : `/${route.step}`}`;
  }
}

/** What does not lead anywhere leads to the start. */
export function hashToRoute(hash: string): Route {
  const [first = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  switch (first) {
    case 'customers':
    case 'settings':
      return { screen: first };
    case 'new':
      return { screen: 'new', cloud: rest[0] === 'practice' ? 'practice' : 'tenant' };
    case 'of':
      return placeOf(rest);
    default:
      return START;
  }
}

function placeOf([of, place, rest]: readonly string[]): Route {
  const { success, data: id } = engagementId.safeParse(of);
  if (!success) return START;
  if (place === 'answers' || place === 'summary') return { screen: place, id };
  if (place === 'sign-in' || place === 'plan') return { screen: place, id, purpose: purposeOf(rest) };
  return { screen: 'checklist', id, ...(rest === undefined ? {} : { step: rest }) };
}

function purposeOf(word: string | undefined): Purpose {
  return word === 'check' || word === 'undo' ? word : 'apply';
}

export const useRoute = create<{ readonly route: Route }>(() => ({ route: START }));

/** Goes to a screen. `replace` leaves no trace for the Back button: choosing another step is not a place. */
export function go(route: Route, how: 'push' | 'replace' = 'push'): void {
  const hash = routeToHash(route);
  if (how === 'push') history.pushState(null, '', hash);
  else history.replaceState(null, '', hash);
  useRoute.setState({ route });
}

/** Follows the address bar and its Back button from now on. */
export function followAddress(): void {
  const read = () => useRoute.setState({ route: hashToRoute(location.hash) });
  addEventListener('popstate', read);
  addEventListener('hashchange', read);
  read();
}
