import { entra, registrationForm, registrationPage } from '../../portal/pages.ts';
import {
  button,
  choose,
  chosen,
  dialog,
  field,
  fillIn,
  open,
  other,
  press,
  radios,
  tabs,
  value,
} from '../../portal/parts.ts';
import { terms } from '../../portal/terms.ts';

const accountTypes = { ...radios(), label: terms.accountTypes };
export const accountType = registrationForm(entra)(
  field(terms.name, value('${appName}')),
  {
    ...accountTypes,
    for: ['single'],
    options: [chosen(terms.thisDirectory, choose(1)), other(terms.anyDirectory)],
  },
  {
    ...accountTypes,
    for: ['multi'],
    options: [other(terms.thisDirectory), chosen(terms.anyDirectory, choose(1))],
  },
  button(terms.register, press(2)),
);

export const desktopRedirect = registrationPage(entra)('authentication')(
  tabs(chosen(terms.redirectConfiguration, open(1))),
  button(terms.addRedirectUri, press(2)),
  dialog(
    terms.addRedirectUri,
    button(terms.mobileAndDesktop, choose(3)),
    field(terms.redirectUri, value('http://localhost'), fillIn(4)),
    button(terms.configure, press(5)),
  ),
);
