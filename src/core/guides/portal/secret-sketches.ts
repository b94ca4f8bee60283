import type { Sketch } from '../../../contract/sketch.ts';
import { registrationPage } from './pages.ts';
import {
  BAR,
  button,
  chosen,
  choose,
  compare,
  copy,
  dialog,
  DOTS,
  field,
  fillIn,
  other,
  press,
  row,
  table,
  tabs,
  value,
} from './parts.ts';
import { terms } from './terms.ts';

const secretTab = tabs(other(), chosen(terms.clientSecrets));
const certificateTab = tabs(chosen(terms.certificates), other());

type Portal = Parameters<typeof registrationPage>[0];

export const newSecret = (portal: Portal, description: string): Sketch =>
  registrationPage(portal)('secrets')(
    secretTab,
    button(terms.newClientSecret, press(1)),
    dialog(
      terms.addClientSecret,
      field(terms.description, value(description), fillIn(2)),
      field(terms.expiresInMonths, value('${secretMonths}'), choose(3)),
      button(terms.add, press(4)),
    ),
  );

/** The value stands there once; it is drawn as dots. */
export const secretValue = (portal: Portal, description: string): Sketch =>
  registrationPage(portal)('secrets')(
    secretTab,
    button(terms.newClientSecret),
    table(
      [terms.description, terms.expires, terms.value, terms.secretId],
      row([value(description), value('${secretEnds}'), DOTS, BAR], copy(1)),
    ),
  );

export const secretListed = (portal: Portal, description: string): Sketch =>
  registrationPage(portal)('secrets')(
    secretTab,
    button(terms.newClientSecret),
    table(
      [terms.description, terms.expires, terms.value],
      row([value(description), value('${secretEnds}'), DOTS], compare(1)),
    ),
  );

export const newCertificate = (portal: Portal, description: string): Sketch =>
  registrationPage(portal)('secrets')(
    certificateTab,
    button(terms.uploadCertificate, press(1)),
    dialog(
      terms.uploadCertificate,
      field(terms.certificateFile, BAR, choose(2)),
      field(terms.description, value(description), fillIn(3)),
      button(terms.add, press(4)),
    ),
  );
