import type { Sketch, SketchElement } from '../../../../contract/sketch.ts';
import { azure, enterpriseApps, pageIn, registrationPage } from '../../portal/pages.ts';
import {
  BAR,
  button,
  choose,
  chosen,
  compare,
  copy,
  dialog,
  field,
  fillIn,
  open,
  other,
  press,
  radios,
  row,
  same,
  search,
  table,
  tabs,
  value,
} from '../../portal/parts.ts';
import { terms } from '../../portal/terms.ts';
import { manifest } from './by-entrada.ts';

const words = {
  accessControl: { en: 'Access control (IAM)', de: 'Zugriffssteuerung (IAM)' },
  addAssignment: { en: 'Add role assignment', de: 'Rollenzuweisung hinzufügen' },
  assignments: { en: 'Role assignments', de: 'Rollenzuweisungen' },
  role: { en: 'Role', de: 'Rolle' },
  member: { en: 'User, group, or service principal', de: 'Benutzer, Gruppe oder Dienstprinzipal' },
  selectMembers: { en: 'Select members', de: 'Mitglieder auswählen' },
  reviewAndAssign: { en: 'Review + assign', de: 'Überprüfen + zuweisen' },
  hostName: { en: 'Host name', de: 'Hostname' },
  explorer: { en: 'Open Azure Digital Twins Explorer', de: 'Azure Digital Twins Explorer öffnen' },
  applicationType: { en: 'Application type', de: 'Anwendungstyp' },
  microsoftApplications: { en: 'Microsoft Applications', de: 'Microsoft-Anwendungen' },
  script: { en: 'Script of this step (Azure CLI)', de: 'Skript dieses Schritts (Azure CLI)' },
};

const theInstance = value('${instance}');
const dataRoles = [
  { for: ['reader'], name: value('Azure Digital Twins Data Reader') },
  { for: ['owner'], name: value('Azure Digital Twins Data Owner') },
] as const;

const portal = { ...azure, trail: [same('Azure Digital Twins')] };

const instancePage = (...elements: SketchElement[]): Sketch =>
  pageIn(portal, {
    trail: [theInstance],
    nav: { above: 0, current: terms.overview, below: 5 },
    title: theInstance,
    elements,
  });

export const instanceOverview = instancePage(
  field(terms.name, theInstance, compare(1)),
  field(words.hostName, value('${instanceHostName}'), compare(2)),
);

export const instanceExplorer = instancePage(
  button(words.explorer, press(1)),
  field(words.hostName, value('${instanceHostName}')),
);

const accessPage = (...elements: SketchElement[]): Sketch =>
  pageIn(portal, {
    trail: [theInstance],
    nav: { above: 2, current: words.accessControl, below: 3 },
    title: words.accessControl,
    elements,
  });

export const roleAssignment = accessPage(
  button(words.addAssignment, press(1)),
  dialog(
    words.addAssignment,
    ...dataRoles.map(({ for: names, name }) => ({
      ...field(words.role, name, choose(2)),
      for: [...names],
    })),
    radios(chosen(words.member, choose(3))),
    field(words.selectMembers, value('${appName}'), search(4)),
    button(words.reviewAndAssign, press(5)),
  ),
);

export const roleAssigned = accessPage(
  tabs(other(), chosen(words.assignments, open(1))),
  table(
    [terms.name, words.role],
    ...dataRoles.map(({ for: names, name }) => ({
      ...row([value('${appName}'), name], compare(2)),
      for: [...names],
    })),
    row([BAR, BAR]),
  ),
);

export const cloudShell = pageIn(
  { ...azure, trail: [] },
  {
    trail: [same('Cloud Shell')],
    title: same('Cloud Shell'),
    elements: [
      button(same('Cloud Shell'), press(1)),
      dialog(same('Bash'), field(words.script, BAR, fillIn(2))),
    ],
  },
);

/** Microsoft's own API, hidden until the type is chosen. */
export const digitalTwinsApi = enterpriseApps(azure)(
  open(1),
  row([same('Azure Digital Twins'), BAR], open(3)),
  field(words.applicationType, words.microsoftApplications, choose(2)),
);

const required = (mark: Parameters<typeof field>[2], ...rest: SketchElement[]): Sketch =>
  registrationPage(azure)('manifest', open(1))(
    field(same('requiredResourceAccess'), value(manifest), mark),
    ...rest,
  );

export const manifestWritten = required(fillIn(2), button(terms.save, press(3)));
export const manifestRead = required(compare(2));

export const appOverview = registrationPage(azure)('overview')(
  field(terms.displayName, value('${appName}')),
  field(terms.clientId, value('${clientId}'), copy(1)),
);
