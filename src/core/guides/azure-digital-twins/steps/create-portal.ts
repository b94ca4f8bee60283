import type { StepSpec } from '../../guide.ts';
import { azure, entra, registrationForm } from '../../portal/pages.ts';
import { bars, button, copy, dialog, field, press, value } from '../../portal/parts.ts';
import {
  nameTheApp,
  newRegistration,
  redirectUri,
  thisTenantOnly,
} from '../../portal/registration-sketches.ts';
import { signIn } from '../../portal/sign-in-sketches.ts';
import { terms } from '../../portal/terms.ts';
import { aspect, byEntrada, forPeople } from './by-entrada.ts';

const create = byEntrada('create');

const registration = {
  en: 'Azure portal › Microsoft Entra ID › App registrations › New registration',
  de: 'Azure-Portal › Microsoft Entra ID › App-Registrierungen › Neue Registrierung',
};

export const portalSteps: StepSpec[] = [
  {
    ...create,
    id: 'sign-in',
    by: 'signed-in',
    title: { en: 'Sign in to Microsoft Entra ID', de: 'Bei Microsoft Entra ID anmelden' },
    what: {
      en: "You sign in with the browser or with a code. Entrada shows account and tenant and compares the tenant with this customer's before anything is written. Signing out takes it back.",
      de: 'Sie melden sich im Browser oder mit einem Code an. Entrada zeigt Konto und Mandant und vergleicht den Mandanten mit dem dieses Kunden, bevor etwas geschrieben wird. Das Abmelden nimmt es zurück.',
    },
    why: {
      en: "The app belongs into the tenant to which the instance's subscription belongs. In another one its tokens are worth nothing there.",
      de: 'Die App gehört in den Mandanten, zu dem das Abonnement der Instanz gehört. Aus einem anderen gelten ihre Token dort nicht.',
    },
    document: {
      en: 'The document says: "Navigate to Microsoft Entra ID in the Azure portal". Signing in there signs in to Azure as well; here the second sign-in comes with the step that needs it.',
      de: 'Das Dokument sagt: „Navigate to Microsoft Entra ID in the Azure portal“. Die Anmeldung dort gilt auch für Azure; hier kommt die zweite Anmeldung erst bei dem Schritt, der sie braucht.',
    },
    duty: 'sign-in',
    shows: [],
    portal: {
      path: { en: 'Azure portal › Microsoft Entra ID', de: 'Azure-Portal › Microsoft Entra ID' },
      values: [
        { label: { en: 'Entra admin center', de: 'Entra Admin Center' }, value: '${entraPortal}' },
        { label: { en: 'Directory (tenant) ID', de: 'Verzeichnis-ID (Mandant)' }, value: '${tenantId}' },
      ],
      sketch: signIn(entra),
    },
    script: {
      powershell:
        "Connect-MgGraph -Environment ${graphEnvironment} -TenantId ${tenantId} -Scopes 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'\nConnect-AzAccount -Environment ${azureCloud} -Tenant ${tenantId}\nGet-MgContext | Format-List 'Account', 'TenantId', 'Scopes'",
      'azure-cli':
        "az cloud set --name ${azureCloud}\n# Azure CLI 2.75 or newer; its own Microsoft Graph for this cloud is not the one of ${azureGraph}\naz cloud update --name ${azureCloud} --endpoint-microsoft-graph-resource-id ${azureGraph}\naz login --tenant ${tenantId}\naz account show --query '{account: user.name, tenant: tenantId, subscription: name}'",
      'microsoft-graph':
        '# A token for Microsoft Graph with these delegated permissions goes into every request below:\n# Application.ReadWrite.All, DelegatedPermissionGrant.ReadWrite.All\n\nGET ${graphEndpoint}/v1.0/organization?$select=id,displayName\nAuthorization: Bearer {{token}}\n\n# The id of the answer must be ${tenantId}',
    },
  },
  {
    ...create,
    id: 'new-registration',
    title: { en: 'Open a new registration', de: 'Neue Registrierung öffnen' },
    what: {
      en: 'Entrada creates the app registration under a unique name of its own, so that a second run finds the same one again.',
      de: 'Entrada legt die App-Registrierung unter einem eigenen eindeutigen Namen an, damit ein zweiter Lauf dieselbe wiederfindet.',
    },
    why: {
      en: 'Programs that work with the instance sign in as this app, or let people sign in through it.',
      de: 'Programme, die mit der Instanz arbeiten, melden sich als diese App an oder lassen Personen sich über sie anmelden.',
    },
    document: {
      en: 'The document says: "Select App registrations from the service menu, and then + New registration." We do the same.',
      de: 'Das Dokument sagt: „Select App registrations from the service menu, and then + New registration.“ Wir tun dasselbe.',
    },
    duty: 'register-application',
    shows: aspect('appId'),
    portal: { path: registration, values: [], sketch: newRegistration(azure) },
  },
  {
    ...create,
    id: 'name-the-app',
    title: { en: 'Name the app', de: 'App benennen' },
    what: {
      en: 'Entrada gives the registration the name from your answers. Another app of the same name is left alone, and you are asked before one is taken over.',
      de: 'Entrada gibt der Registrierung den Namen aus Ihren Angaben. Eine andere App gleichen Namens bleibt unberührt, und vor einer Übernahme werden Sie gefragt.',
    },
    why: {
      en: 'Under Access control (IAM) of the instance the app is found by this name, and only when the name is typed.',
      de: 'Unter „Zugriffssteuerung (IAM)“ der Instanz findet man die App an diesem Namen, und nur wenn man ihn eintippt.',
    },
    document: {
      en: 'The document says: "Name: a Microsoft Entra application display name to associate with the registration". We do the same. Its command line changes an existing app of that name without asking; Entrada does not.',
      de: 'Das Dokument sagt: „Name: a Microsoft Entra application display name to associate with the registration“. Wir tun dasselbe. Seine Befehlszeile ändert eine vorhandene App dieses Namens ungefragt; Entrada nicht.',
    },
    duty: 'register-application',
    shows: aspect('displayName'),
    portal: {
      path: registration,
      values: [{ label: { en: 'Name', de: 'Name' }, value: '${appName}' }],
      sketch: nameTheApp(azure),
    },
  },
  {
    ...create,
    id: 'account-type',
    title: { en: 'Choose who may use it', de: 'Kontotyp wählen' },
    what: {
      en: 'Entrada limits the app to accounts of this tenant (signInAudience AzureADMyOrg).',
      de: 'Entrada beschränkt die App auf Konten dieses Mandanten (signInAudience AzureADMyOrg).',
    },
    why: {
      en: 'The instance belongs to this tenant; accounts of others cannot reach it anyway.',
      de: 'Die Instanz gehört zu diesem Mandanten; Konten anderer erreichen sie ohnehin nicht.',
    },
    document: {
      en: 'The document says: "Select Accounts in this organizational directory only (Default Directory only - Single tenant)". We do the same.',
      de: 'Das Dokument sagt: „Select Accounts in this organizational directory only (Default Directory only - Single tenant)“. Wir tun dasselbe.',
    },
    duty: 'register-application',
    shows: aspect('signInAudience'),
    portal: {
      path: {
        en: `${registration.en} › Supported account types › Accounts in this organizational directory only`,
        de: `${registration.de} › Unterstützte Kontotypen › Nur Konten in diesem Organisationsverzeichnis`,
      },
      values: [],
      sketch: thisTenantOnly(azure),
    },
  },
  {
    ...create,
    ...forPeople,
    id: 'redirect-uri',
    title: { en: 'Set the redirect URI', de: 'Umleitungs-URI eintragen' },
    what: {
      en: 'Entrada adds the redirect URIs of your answers to the platform "Mobile and desktop applications". Others that are already there stay.',
      de: 'Entrada trägt die Umleitungs-URIs aus Ihren Angaben bei der Plattform „Mobilgerät- und Desktopanwendungen“ ein. Bereits vorhandene bleiben.',
    },
    why: {
      en: 'A program on a computer listens there for the answer of the sign-in. Any port of localhost counts.',
      de: 'Ein Programm auf einem Computer wartet dort auf die Antwort der Anmeldung. Bei localhost gilt jeder Port.',
    },
    document: {
      en: 'The document says: "Add a Public client/native (mobile & desktop) URI for http://localhost." We do the same. Its command line registers a web address instead; with that one a desktop program cannot sign in.',
      de: 'Das Dokument sagt: „Add a Public client/native (mobile & desktop) URI for http://localhost.“ Wir tun dasselbe. Seine Befehlszeile trägt stattdessen eine Webadresse ein; mit der kann sich ein Desktopprogramm nicht anmelden.',
    },
    duty: 'register-application',
    shows: aspect('publicClient.redirectUris'),
    portal: {
      path: {
        en: `${registration.en} › Redirect URI › Public client/native (mobile & desktop)`,
        de: `${registration.de} › Umleitungs-URI › Öffentlicher Client/nativ (mobil & Desktop)`,
      },
      values: [{ label: { en: 'Redirect URI', de: 'Umleitungs-URI' }, value: '${publicRedirectUris}' }],
      sketch: redirectUri(azure, { platform: terms.publicClient, uri: '${publicRedirectUris}' }),
    },
  },
  {
    ...create,
    id: 'register',
    title: { en: 'Register', de: 'Registrieren' },
    what: {
      en: 'Entrada sends the registration and reads it back: its client ID and its object ID.',
      de: 'Entrada sendet die Registrierung und liest sie zurück: ihre Client-ID und ihre Objekt-ID.',
    },
    why: {
      en: 'From here on the app exists, and the steps below refer to it by its client ID.',
      de: 'Von hier an gibt es die App, und die Schritte unten beziehen sich mit ihrer Client-ID auf sie.',
    },
    document: {
      en: 'The document says: "When you\'re finished, select the Register button", and "the portal will redirect you to its details page". We show that page\'s values in the next part.',
      de: "Das Dokument sagt: „When you're finished, select the Register button“ und „the portal will redirect you to its details page“. Die Werte jener Seite zeigen wir im nächsten Teil.",
    },
    duty: 'register-application',
    shows: aspect('appId'),
    portal: {
      path: { en: `${registration.en} › Register`, de: `${registration.de} › Registrieren` },
      values: [
        { label: { en: 'Application (client) ID', de: 'Anwendungs-ID (Client)' }, value: '${clientId}' },
      ],
      sketch: registrationForm(azure)(
        bars(4),
        button(terms.register, press(1)),
        dialog(terms.overview, field(terms.clientId, value('${clientId}'), copy(2))),
      ),
    },
  },
];
