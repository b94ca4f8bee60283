import { create } from 'zustand';
import { engagementId, type EngagementId } from '../../contract/ids.ts';

export type Purpose = 'apply' | 'check' | 'undo';
export type NewFor = 'practice' | 'tenant';

/** Which screen, and of what. Kept in the address behind `#`, so that a reload stays in its place. */
export type Route =
  | { readonly screen: 'start' | 'customers' | 'secrets' | 'settings' | 'diagnose' }
  | { readonly screen: 'new'; readonly cloud: NewFor }
  | { readonly screen: 'answers' | 'mailboxes' | 'summary'; readonly id: EngagementId }
  | { readonly screen: 'plan'; readonly id: EngagementId; readonly purpose: Purpose }
  | SignInRoute
  /** `diagnose`: the step at which the text to explain was met. */
  | { readonly screen: 'checklist' | 'diagnose'; readonly id: EngagementId; readonly step?: string };

export interface SignInRoute {
  readonly screen: 'sign-in';
  readonly id: EngagementId;
  readonly purpose: Purpose;
  /** The step that it is for, to come back to. */
  readonly step?: string;
  /** Azure asks for a sign-in of its own. */
  readonly service?: 'azure';
}

const START: Route = { screen: 'start' };

export function routeToHash(route: Route): string {
  if (!('id' in route) && route.screen !== 'new') return `#/${route.screen}`;
  switch (route.screen) {
    case 'new':
      return `#/new/${route.cloud}`;
    case 'answers':
    case 'mailboxes':
    case 'summary':
      return `#/of/${route.id}/${route.screen}`;
    case 'plan':
      return `#/of/${route.id}/plan/${route.purpose}`;
    case 'sign-in':
      return [`#/of/${route.id}/sign-in/${route.purpose}`, ...signInRest(route)].join('/');
    case 'checklist':
    case 'diagnose':
      return [`#/of/${route.id}/${route.screen}`, ...(route.step === undefined ? [] : [route.step])].join(
        '/',
      );
  }
}

/** Stands for no step where something follows. */
const NO_STEP = '-';

function signInRest({ step, service }: SignInRoute): readonly string[] {
  if (service !== undefined) return [step ?? NO_STEP, service];
  return step === undefined ? [] : [step];
}

/** What does not lead anywhere leads to the start. */
export function hashToRoute(hash: string): Route {
  const [first = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  switch (first) {
    case 'customers':
    case 'secrets':
    case 'settings':
    case 'diagnose':
      return { screen: first };
    case 'new':
      return { screen: 'new', cloud: rest[0] === 'practice' ? 'practice' : 'tenant' };
    case 'of':
      return placeOf(rest);
    default:
      return START;
  }
}

/** Screens of an engagement that need no more than its id. */
const PLAIN = ['answers', 'mailboxes', 'summary'] as const;

function placeOf([of, place, rest, ...more]: readonly string[]): Route {
  const { success, data: id } = engagementId.safeParse(of);
  if (!success) return START;
  const plain = PLAIN.find((screen) => screen === place);
  if (plain !== undefined) return { screen: plain, id };
  if (place === 'plan') return { screen: place, id, purpose: purposeOf(rest) };
  if (place === 'sign-in') return { screen: place, id, purpose: purposeOf(rest), ...signInFor(more) };
  const screen = place === 'diagnose' ? place : 'checklist';
  return { screen, id, ...(rest === undefined ? {} : { step: rest }) };
}

function signInFor([step = NO_STEP, service]: readonly string[]): Pick<SignInRoute, 'step' | 'service'> {
  return { ...(step === NO_STEP ? {} : { step }), ...(service === 'azure' ? { service } : {}) };
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

/** Where a text is explained: with the customer and the step that are on screen, where there are any. */
export function diagnosePlace(): Route {
  const { route } = useRoute.getState();
  if (!('id' in route)) return { screen: 'diagnose' };
  const step = 'step' in route ? route.step : undefined;
  return { screen: 'diagnose', id: route.id, ...(step === undefined ? {} : { step }) };
}
