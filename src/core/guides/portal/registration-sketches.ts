import type { Mark, Sketch, SketchElement } from '../../../contract/sketch.ts';
import type { Text } from '../../../contract/text.ts';
import { registrationForm, registrationPage, registrations } from './pages.ts';
import {
  bars,
  button,
  checks,
  choose,
  chosen,
  field,
  fillIn,
  open,
  other,
  press,
  radios,
  switches,
  tabs,
  tick,
  turnOn,
  value,
} from './parts.ts';
import { terms } from './terms.ts';

type Portal = Parameters<typeof registrationPage>[0];

export const newRegistration = (portal: Portal): Sketch =>
  registrations(portal)(open(1), button(terms.newRegistration, press(2)));

export const nameTheApp = (portal: Portal): Sketch =>
  registrationForm(portal)(
    field(terms.name, value('${appName}'), fillIn(1)),
    bars(3),
    button(terms.register),
  );

/** `end`: the form is sent with this step. */
export const thisTenantOnly = (portal: Portal, end?: Mark): Sketch =>
  registrationForm(portal)(
    field(terms.name, value('${appName}')),
    { ...radios(chosen(terms.thisDirectory, choose(1)), other(), other()), label: terms.accountTypes },
    button(terms.register, end),
  );

export const redirectUri = (portal: Portal, { platform, uri }: { platform: Text; uri: string }): Sketch =>
  registrationForm(portal)(
    bars(2),
    field(terms.platform, platform, choose(1)),
    field(terms.redirectUri, value(uri), fillIn(2)),
    button(terms.register, press(3)),
  );

/** The tab "Settings" of the page "Authentication". */
const authenticationSettings = (portal: Portal, ...elements: SketchElement[]): Sketch =>
  registrationPage(portal)('authentication')(tabs(other(), chosen(terms.settings, open(1))), ...elements);

export const tokensAllowed = (portal: Portal): Sketch =>
  authenticationSettings(
    portal,
    checks(chosen(terms.accessTokens, tick(2)), chosen(terms.idTokens, tick(3))),
    bars(1),
    button(terms.save, press(4)),
  );

export const publicClientOn = (portal: Portal): Sketch =>
  authenticationSettings(
    portal,
    bars(1),
    switches(chosen(terms.publicClientFlows, turnOn(2))),
    button(terms.save, press(3)),
  );
