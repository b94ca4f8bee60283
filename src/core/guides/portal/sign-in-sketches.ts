import type { Sketch } from '../../../contract/sketch.ts';
import { enterprisePage, pageIn } from './pages.ts';
import {
  BAR,
  button,
  chosen,
  compare,
  dialog,
  field,
  fillIn,
  open,
  other,
  press,
  row,
  table,
  tabs,
  value,
} from './parts.ts';
import { terms } from './terms.ts';

type Portal = Parameters<typeof pageIn>[0];

const address = field(terms.address, value('${entraPortal}'), open(1));

/** Signing in, and looking whether it is the right tenant. */
export const signIn = (portal: Portal): Sketch =>
  pageIn(
    { ...portal, trail: [] },
    {
      trail: [terms.signIn],
      title: terms.signIn,
      elements: [
        address,
        field(terms.account, BAR, fillIn(2)),
        button(terms.next, press(3)),
        dialog(terms.afterSignIn, field(terms.tenantId, value('${tenantId}'), compare(4))),
      ],
    },
  );

/** Where the app's own sign-ins are found afterwards. */
export const signInLog = (portal: Portal): Sketch =>
  enterprisePage(portal)('signInLogs', open(1))(
    tabs(other(), chosen(terms.servicePrincipalSignIns, open(2))),
    table(
      [terms.applicationId, terms.status],
      row([value('${clientId}'), terms.success], compare(3)),
      row([BAR, BAR]),
    ),
  );
