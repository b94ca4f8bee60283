import type { Mark, Said, Sketch, SketchElement, SketchTable } from '../../../contract/sketch.ts';
import type { Text } from '../../../contract/text.ts';
import { BAR, field, row, table, value } from './parts.ts';
import { terms } from './terms.ts';

/** The same pages are in two portals: a guide names the one its document uses. */
interface Portal {
  readonly product: Text;
  readonly trail: readonly Said[];
}

export const entra: Portal = { product: terms.entra, trail: [] };
export const azure: Portal = { product: terms.azure, trail: [terms.entraId] };

const theApp = value('${appName}');

interface Page extends Omit<Sketch, 'product' | 'trail'> {
  readonly trail: readonly Said[];
}

export const pageIn = ({ product, trail: home }: Portal, { trail, ...page }: Page): Sketch => ({
  product,
  trail: [...home, ...trail],
  ...page,
});

/** The list of registrations, empty lines only. */
export const registrations =
  (portal: Portal) =>
  (mark: Mark, ...elements: SketchElement[]): Sketch =>
    pageIn(portal, {
      trail: [terms.appRegistrations],
      nav: { above: 3, current: terms.appRegistrations, below: 2, mark },
      title: terms.appRegistrations,
      elements: [...elements, table([terms.displayName, terms.clientId], row([BAR, BAR]), row([BAR, BAR]))],
    });

type Row = SketchTable['rows'][number];

/** The list of enterprise applications, with the one that is meant. */
export const enterpriseApps =
  (portal: Portal) =>
  (mark: Mark, app: Row, ...elements: SketchElement[]): Sketch =>
    pageIn(portal, {
      trail: [terms.enterpriseApplications],
      nav: { above: 1, current: terms.allApplications, below: 4, mark },
      title: terms.enterpriseApplications,
      elements: [...elements, table([terms.name, terms.objectId], app, row([BAR, BAR]))],
    });

/** The form behind "New registration". */
export const registrationForm =
  (portal: Portal) =>
  (...elements: SketchElement[]): Sketch =>
    pageIn(portal, {
      trail: [terms.appRegistrations, terms.newRegistration],
      title: terms.registerAnApplication,
      elements,
    });

/** Where an entry stands in the menu of a registration or an enterprise application. */
const REGISTRATION = {
  overview: [0, 6],
  authentication: [2, 4],
  secrets: [3, 3],
  apiPermissions: [4, 2],
  appRoles: [5, 1],
  manifest: [6, 0],
} as const;
const ENTERPRISE = { overview: [0, 5], permissions: [3, 2], signInLogs: [4, 1] } as const;

type Places = Readonly<Record<string, readonly [number, number]>>;
type Entry<Menu extends Places> = keyof Menu & keyof typeof terms;

const entryOf = <Menu extends Places>(menu: Menu, entry: Entry<Menu>, mark?: Mark): Sketch['nav'] => {
  const [above, below] = menu[entry] ?? [0, 0];
  return { above, current: terms[entry], below, ...(mark === undefined ? {} : { mark }) };
};

/** A page of the registration, of our app unless another is named; with a mark its entry in the menu is to be opened. */
export const registrationPage =
  (portal: Portal, app: Said = theApp) =>
  (entry: Entry<typeof REGISTRATION>, mark?: Mark) =>
  (...elements: SketchElement[]): Sketch =>
    pageIn(portal, {
      trail: [terms.appRegistrations, app],
      nav: entryOf(REGISTRATION, entry, mark),
      title: terms[entry],
      elements,
    });

/** A page of the enterprise application. */
export const enterprisePage =
  (portal: Portal, app: Said = theApp) =>
  (entry: Entry<typeof ENTERPRISE>, mark?: Mark) =>
  (...elements: SketchElement[]): Sketch =>
    pageIn(portal, {
      trail: [terms.enterpriseApplications, app],
      nav: entryOf(ENTERPRISE, entry, mark),
      title: terms[entry],
      elements,
    });

/** Its name, as the head of an overview has it. */
export const named = field(terms.displayName, theApp);
