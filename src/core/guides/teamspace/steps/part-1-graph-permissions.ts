import type { StepSpec } from '../../guide.ts';
import { entra } from '../../portal/pages.ts';
import { same } from '../../portal/parts.ts';
import { microsoftApi } from '../../portal/permission-sketches.ts';
import { byEntrada } from './by-entrada.ts';
import { apiPaths, permissionStep } from './permission.ts';

const linked = ['singleSignOn', 'teamsCalendar', 'callHistory'];
const notLinked = {
  en: 'Neither single sign-on nor Teams appointments nor call history is chosen',
  de: 'Weder Single Sign-on noch Teams-Termine noch Anrufliste ist gewählt',
};
const noSingleSignOn = { en: 'Single sign-on is not chosen', de: 'Single Sign-on ist nicht gewählt' };
const kindNotStated = {
  en: 'It does not say whether an application or a delegated permission is meant; teamspace works without a signed-in person, so we take the application permission. Please have teamspace support confirm it.',
  de: 'Ob eine Anwendungs- oder eine delegierte Berechtigung gemeint ist, sagt es nicht; teamspace arbeitet ohne angemeldete Person, darum nehmen wir die Anwendungsberechtigung. Lassen Sie das vom Support von teamspace bestätigen.',
};

export const graphPermissionSteps: StepSpec[] = [
  {
    ...byEntrada,
    id: 'microsoft-graph-api',
    title: { en: 'Choose Microsoft Graph', de: 'Microsoft Graph wählen' },
    what: {
      en: "Entrada looks up Microsoft Graph's service principal in this tenant and reads the ids of its permissions from it.",
      de: 'Entrada sucht den Dienstprinzipal von Microsoft Graph in diesem Mandanten und liest die IDs der Berechtigungen von ihm.',
    },
    why: {
      en: 'Calendars, call records and people are reached through Microsoft Graph, mailboxes through Exchange Online.',
      de: 'Kalender, Anrufe und Personen sind über Microsoft Graph erreichbar, Postfächer über Exchange Online.',
    },
    document: {
      en: 'The document says: "The permissions for Microsoft Graph are located under a different menu item". It is the large tile on the page "Request API permissions".',
      de: 'Das Dokument sagt: „The permissions for Microsoft Graph are located under a different menu item“. Es ist die große Kachel auf der Seite „API-Berechtigungen anfordern“.',
    },
    duty: 'create-service-principal',
    shows: [{ kind: 'resource-service-principal', key: 'graph' }],
    portal: { path: apiPaths.graph, values: [], sketch: microsoftApi(entra, same('Microsoft Graph')) },
  },
  permissionStep({
    id: 'permission-calendars',
    api: 'graph',
    kind: 'application',
    value: 'Calendars.ReadWrite',
    title: { en: 'Allow Teams appointments', de: 'Teams-Termine erlauben' },
    why: {
      en: 'The calendar of teamspace creates Teams appointments. As an application permission it covers every calendar of the tenant.',
      de: 'Der Kalender von teamspace legt Teams-Termine an. Als Anwendungsberechtigung gilt sie für alle Kalender des Mandanten.',
    },
    document: {
      en: `The document says: "Microsoft Graph: Calendars.ReadWrite – so that Teams appointments can be created via the teamspace calendar." ${kindNotStated.en}`,
      de: `Das Dokument sagt: „Microsoft Graph: Calendars.ReadWrite – so that Teams appointments can be created via the teamspace calendar.“ ${kindNotStated.de}`,
    },
    for: ['teamsCalendar'],
    notNeeded: { en: 'No calendar is chosen', de: 'Kein Kalender ist gewählt' },
  }),
  permissionStep({
    id: 'permission-call-records',
    api: 'graph',
    kind: 'application',
    value: 'CallRecords.Read.All',
    title: { en: 'Allow the call history', de: 'Anrufliste erlauben' },
    why: {
      en: 'teamspace fetches the call history of Teams. The permission covers the calls of everyone in the tenant.',
      de: 'teamspace ruft die Anrufliste von Teams ab. Die Berechtigung gilt für die Anrufe aller Personen im Mandanten.',
    },
    document: {
      en: 'The document says: "Microsoft Graph: CallRecords.ReadAll – allows teamspace to retrieve the call history from Teams." No permission has that name; Microsoft calls it CallRecords.Read.All, and it exists as an application permission only.',
      de: 'Das Dokument sagt: „Microsoft Graph: CallRecords.ReadAll – allows teamspace to retrieve the call history from Teams.“ Eine Berechtigung dieses Namens gibt es nicht; bei Microsoft heißt sie CallRecords.Read.All, und es gibt sie nur als Anwendungsberechtigung.',
    },
    for: ['callHistory'],
    notNeeded: { en: 'Call history is not chosen', de: 'Die Anrufliste ist nicht gewählt' },
  }),
  permissionStep({
    id: 'permission-domain',
    api: 'graph',
    kind: 'application',
    value: 'Domain.Read.All',
    title: { en: 'Allow reading domains', de: 'Lesen der Domänen erlauben' },
    why: {
      en: "teamspace links its users with Microsoft's users and narrows these down by the tenant's domains.",
      de: 'teamspace verknüpft seine Benutzer mit denen von Microsoft und grenzt diese über die Domänen des Mandanten ein.',
    },
    document: {
      en: `The document says: "Microsoft Graph: Domain.ReadAll – so that the call history, the creation of Teams appointments and SSO work, the teamspace users must be linked to the Microsoft users." No permission has that name; Microsoft calls it Domain.Read.All. Its closing table names it for single sign-on only; we follow the list. ${kindNotStated.en}`,
      de: `Das Dokument sagt: „Microsoft Graph: Domain.ReadAll – so that the call history, the creation of Teams appointments and SSO work, the teamspace users must be linked to the Microsoft users.“ Eine Berechtigung dieses Namens gibt es nicht; bei Microsoft heißt sie Domain.Read.All. Seine Tabelle am Ende nennt sie nur bei Single Sign-on; wir folgen der Liste. ${kindNotStated.de}`,
    },
    for: linked,
    notNeeded: notLinked,
  }),
  permissionStep({
    id: 'permission-user',
    api: 'graph',
    kind: 'application',
    value: 'User.Read.All',
    title: { en: 'Allow reading users', de: 'Lesen der Benutzer erlauben' },
    why: {
      en: "teamspace links its users with Microsoft's users, for single sign-on and for Teams. The permission reads profiles and changes none.",
      de: 'teamspace verknüpft seine Benutzer mit denen von Microsoft, für Single Sign-on und für Teams. Die Berechtigung liest Profile und ändert keines.',
    },
    document: {
      en: `The document says: "Microsoft Graph: User.ReadAll – required for Microsoft single sign-on and the Teams integration." No permission has that name; Microsoft calls it User.Read.All. ${kindNotStated.en}`,
      de: `Das Dokument sagt: „Microsoft Graph: User.ReadAll – required for Microsoft single sign-on and the Teams integration.“ Eine Berechtigung dieses Namens gibt es nicht; bei Microsoft heißt sie User.Read.All. ${kindNotStated.de}`,
    },
    for: linked,
    notNeeded: notLinked,
  }),
  permissionStep({
    id: 'permission-openid',
    api: 'graph',
    kind: 'delegated',
    value: 'openid',
    title: { en: 'Allow signing in', de: 'Anmeldung erlauben' },
    why: {
      en: 'With single sign-on a person signs in to teamspace through Microsoft. openid lets the app learn who it was.',
      de: 'Bei Single Sign-on meldet sich eine Person über Microsoft bei teamspace an. Mit openid erfährt die App, wer es war.',
    },
    document: {
      en: 'The document says: "Microsoft Graph: openid – required for Microsoft single sign-on." We do the same. It exists as a delegated permission only.',
      de: 'Das Dokument sagt: „Microsoft Graph: openid – required for Microsoft single sign-on.“ Wir tun dasselbe. Es gibt sie nur als delegierte Berechtigung.',
    },
    for: ['singleSignOn'],
    notNeeded: noSingleSignOn,
  }),
  permissionStep({
    id: 'permission-profile',
    api: 'graph',
    kind: 'delegated',
    value: 'profile',
    title: { en: 'Allow reading the profile at sign-in', de: 'Profil bei der Anmeldung erlauben' },
    why: {
      en: "The sign-in then also carries the person's name, by which teamspace finds its own user.",
      de: 'Die Anmeldung trägt dann auch den Namen der Person, an dem teamspace seinen eigenen Benutzer erkennt.',
    },
    document: {
      en: 'The document says: "Microsoft Graph: profile – required for Microsoft single sign-on." We do the same. It exists as a delegated permission only.',
      de: 'Das Dokument sagt: „Microsoft Graph: profile – required for Microsoft single sign-on.“ Wir tun dasselbe. Es gibt sie nur als delegierte Berechtigung.',
    },
    for: ['singleSignOn'],
    notNeeded: noSingleSignOn,
  }),
];
