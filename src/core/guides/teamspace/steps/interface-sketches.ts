import type { Sketch, SketchElement } from '../../../../contract/sketch.ts';
import type { Text } from '../../../../contract/text.ts';
import {
  BAR,
  bars,
  button,
  choose,
  dialog,
  DOTS,
  field,
  fillIn,
  note,
  open,
  press,
  row,
  same,
  table,
  value,
  wait,
  type InDialog,
} from '../../portal/parts.ts';
import { terms } from '../../portal/terms.ts';

/** teamspace's own screens. The German words are our translation of its English help page. */
const product = same('teamspace');
const interfaces = { en: 'Interfaces', de: 'Schnittstellen' };
const newInterface = { en: 'New interface', de: 'Neue Schnittstelle' };
const type = { en: 'Type', de: 'Typ' };
const ownRegistration = {
  en: 'Your own Microsoft app registration',
  de: 'Eigene Microsoft App-Registrierung',
};
const applicationId = { en: 'Application ID', de: 'Anwendungs-ID' };
const directoryId = { en: 'Directory ID', de: 'Verzeichnis-ID' };
const applicationKey = { en: 'Application key', de: 'Anwendungsschlüssel' };

const trail = [
  { en: 'Configuration', de: 'Konfiguration' },
  { en: 'General', de: 'Allgemein' },
];

const interfacesPage = (...elements: SketchElement[]): Sketch => ({
  product,
  trail: [...trail, interfaces],
  title: interfaces,
  elements,
});

const interfaceDialog = (...elements: InDialog[]): Sketch =>
  interfacesPage(button(same('+')), bars(3), dialog(newInterface, ...elements));

export const interfaceList: Sketch = {
  ...interfacesPage(button(same('+'), press(2)), table([terms.name, type], row([BAR, BAR]), row([BAR, BAR]))),
  nav: { above: 2, current: interfaces, below: 3, mark: open(1) },
};

export const interfaceType = interfaceDialog(field(type, ownRegistration, choose(1)), bars(3));

export const interfaceValues = interfaceDialog(
  field(applicationId, value('${clientId}'), fillIn(1)),
  field(directoryId, value('${tenantId}'), fillIn(2)),
  field(applicationKey, DOTS, fillIn(3)),
);

const greenMessage: Text = { en: 'Green message', de: 'Grüne Meldung' };

export const interfaceSaved = interfaceDialog(
  field(type, ownRegistration),
  bars(3),
  button(terms.save, press(1)),
  note(greenMessage, wait(2)),
);

const mailAccounts = { en: 'Mail accounts', de: 'Mailkonten' };

export const mailAccount: Sketch = {
  product,
  trail: [mailAccounts, { en: '(the account)', de: '(das Konto)' }],
  nav: { above: 1, current: mailAccounts, below: 4 },
  title: mailAccounts,
  elements: [
    bars(2),
    field(
      { en: 'Authentication', de: 'Authentifizierung' },
      { en: 'Microsoft 365 as app', de: 'Microsoft 365 als App' },
      choose(1),
    ),
    button(terms.save, press(2)),
  ],
};
