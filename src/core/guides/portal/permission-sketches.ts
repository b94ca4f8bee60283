import type { Said, Sketch, SketchTable } from '../../../contract/sketch.ts';
import type { Text } from '../../../contract/text.ts';
import { enterprisePage, registrationPage } from './pages.ts';
import {
  BAR,
  bars,
  button,
  checks,
  chosen,
  choose,
  compare,
  dialog,
  field,
  open,
  other,
  press,
  radios,
  row,
  same,
  search,
  table,
  tabs,
  tick,
  value,
} from './parts.ts';
import { terms } from './terms.ts';

type Portal = Parameters<typeof registrationPage>[0];
type Row = SketchTable['rows'][number];

const permissionsPage = (portal: Portal) => registrationPage(portal)('apiPermissions');

/** One of Microsoft's APIs, on the first tab. */
export const microsoftApi = (portal: Portal, api: Text): Sketch =>
  permissionsPage(portal)(
    button(terms.addPermission, press(1)),
    dialog(
      terms.requestPermissions,
      tabs(chosen(terms.microsoftApis, open(2)), other()),
      button(api, choose(3)),
      bars(2),
    ),
  );

/** Any other API of the tenant, searched for by name. */
export const organizationApi = (portal: Portal, api: { name: string; appId: string }): Sketch =>
  permissionsPage(portal)(
    button(terms.addPermission, press(1)),
    dialog(
      terms.requestPermissions,
      tabs(chosen(terms.organizationApis, open(2))),
      field(terms.search, value(api.name), search(3)),
      table([terms.name, terms.clientId], row([same(api.name), value(api.appId)], choose(4))),
    ),
  );

const kinds = {
  application: [other(terms.delegatedPermissions), chosen(terms.applicationPermissions, choose(1))],
  delegated: [chosen(terms.delegatedPermissions, choose(1)), other(terms.applicationPermissions)],
} as const;

/** One permission of the API chosen before. */
export const pickPermission = (
  portal: Portal,
  { kind, name }: { kind: keyof typeof kinds; name: string },
): Sketch =>
  permissionsPage(portal)(
    button(terms.addPermission),
    dialog(
      terms.requestPermissions,
      radios(...kinds[kind]),
      field(terms.search, value(name), search(2)),
      checks(chosen(same(name), tick(3))),
      button(terms.addPermissions, press(4)),
    ),
  );

/** The list of permissions asked for. */
export const permissionList = (portal: Portal, ...rows: Row[]): Sketch =>
  permissionsPage(portal)(
    button(terms.addPermission),
    table([terms.permissionName, terms.status], ...rows, row([BAR, BAR])),
  );

export const askedFor = (name: Said): Row => row([name, BAR], compare(1));
export const grantedFor = (name: Said): Row => row([name, terms.granted], compare(1));

const microsoftsDialog = dialog(terms.permissionsRequested, bars(2), button(terms.accept, press(2)));

/** Consent on the registration's own list. */
export const consentOnList = (portal: Portal): Sketch =>
  permissionsPage(portal)(
    button(terms.addPermission),
    button(terms.grantConsent, press(1)),
    dialog(terms.grantConsent, bars(2), button(terms.yes, press(2))),
  );

/** Consent on the enterprise application, with Microsoft's dialog behind it. */
export const consentOnEnterpriseApp = (portal: Portal): Sketch =>
  enterprisePage(portal)('permissions')(button(terms.grantConsent, press(1)), bars(1), microsoftsDialog);
