import type { StepSpec } from '../../guide.ts';
import { enterprisePage, entra, named, registrationPage } from '../../portal/pages.ts';
import { bars, copy, field, open, value } from '../../portal/parts.ts';
import { consentOnEnterpriseApp } from '../../portal/permission-sketches.ts';
import { terms } from '../../portal/terms.ts';
import { byEntrada } from './by-entrada.ts';

const enterpriseApp = {
  en: 'Entra admin center › Enterprise applications › (the app)',
  de: 'Entra Admin Center › Unternehmensanwendungen › (die App)',
};

export const consentSteps: StepSpec[] = [
  {
    ...byEntrada,
    id: 'enterprise-application',
    title: { en: 'Switch to the enterprise application', de: 'Zur Unternehmensanwendung wechseln' },
    what: {
      en: 'Entrada creates the service principal of the app, which the portal calls the enterprise application. The portal does that unasked when an app is registered by hand.',
      de: 'Entrada legt den Dienstprinzipal der App an; im Portal heißt er „Unternehmensanwendung“. Das Portal tut das ungefragt, wenn eine App von Hand registriert wird.',
    },
    why: {
      en: 'The registration describes the app, the enterprise application is the app in this tenant: consent, roles and sign-ins belong to it.',
      de: 'Die Registrierung beschreibt die App, die „Unternehmensanwendung“ ist die App in diesem Mandanten: Zustimmung, Rollen und Anmeldungen gehören zu ihr.',
    },
    document: {
      en: 'The document says: "Finally, click “Enterprise application” at the bottom. This takes you to the enterprise app for your app registration." The link stands below the list of API permissions; the registration\'s overview has one too, "Managed application in local directory".',
      de: 'Das Dokument sagt: „Finally, click “Enterprise application” at the bottom. This takes you to the enterprise app for your app registration.“ Der Verweis steht unter der Liste der „API-Berechtigungen“; auch die „Übersicht“ der Registrierung hat einen, „Verwaltete Anwendung im lokalen Verzeichnis“.',
    },
    duty: 'create-service-principal',
    shows: [{ kind: 'service-principal', key: 'service-principal' }],
    portal: {
      path: enterpriseApp,
      values: [],
      sketch: registrationPage(entra)('overview')(
        bars(2),
        field(terms.managedApplication, value('${appName}'), open(1)),
      ),
    },
  },
  {
    ...byEntrada,
    id: 'grant-admin-consent',
    title: { en: 'Grant admin consent', de: 'Administratorzustimmung erteilen' },
    what: {
      en: 'Entrada grants each permission on its own: every application permission as an app role assignment, openid and profile as one delegated grant for everyone in the tenant.',
      de: 'Entrada erteilt jede Berechtigung einzeln: jede „Anwendungsberechtigung“ als App-Rollenzuweisung, openid und profile als eine delegierte Zustimmung für alle im Mandanten.',
    },
    why: {
      en: 'Until here the permissions are only asked for. With consent they take effect, and no one is asked at sign-in.',
      de: 'Bis hierher sind die Berechtigungen nur angefragt. Mit der Zustimmung wirken sie, und niemand wird bei der Anmeldung gefragt.',
    },
    document: {
      en: 'The document says: "Here you must click “Grant admin consent” and confirm the subsequent Microsoft dialog." That button consents to all that the registration lists, also to what others added. Entrada grants what the chosen features need and nothing else.',
      de: 'Das Dokument sagt: „Here you must click “Grant admin consent” and confirm the subsequent Microsoft dialog.“ Diese Schaltfläche stimmt allem zu, was die Registrierung aufführt, auch was andere ergänzt haben. Entrada erteilt, was die gewählten Funktionen brauchen, und nichts sonst.',
    },
    duty: 'consent-to-graph-application-permissions',
    shows: [
      { kind: 'app-role-assignment', key: 'SMTP.SendAsApp' },
      { kind: 'app-role-assignment', key: 'IMAP.AccessAsApp' },
      { kind: 'app-role-assignment', key: 'Calendars.ReadWrite' },
      { kind: 'app-role-assignment', key: 'CallRecords.Read.All' },
      { kind: 'app-role-assignment', key: 'Domain.Read.All' },
      { kind: 'app-role-assignment', key: 'User.Read.All' },
      { kind: 'delegated-permission-grant', key: 'openid profile' },
    ],
    portal: {
      path: {
        en: `${enterpriseApp.en} › Security › Permissions › Grant admin consent for (the tenant)`,
        de: `${enterpriseApp.de} › Sicherheit › Berechtigungen › Administratorzustimmung für (den Mandanten) erteilen`,
      },
      values: [],
      sketch: consentOnEnterpriseApp(entra),
    },
  },
  {
    ...byEntrada,
    id: 'note-the-ids',
    title: { en: 'Note both ids', de: 'Beide IDs notieren' },
    what: {
      en: "Entrada keeps the application ID and the enterprise application's object ID with this customer and fills them in wherever a later step needs them.",
      de: 'Entrada merkt sich die Anwendungs-ID und die Objekt-ID der „Unternehmensanwendung“ bei diesem Kunden und setzt sie überall ein, wo ein späterer Schritt sie braucht.',
    },
    why: {
      en: 'Exchange needs exactly this object ID. The registration has another one of the same form; with that one every mailbox refuses, and Exchange does not notice when it is entered.',
      de: 'Exchange braucht genau diese Objekt-ID. Die Registrierung hat eine andere in derselben Form; mit ihr weist jedes Postfach ab, und Exchange bemerkt das bei der Eingabe nicht.',
    },
    document: {
      en: 'The document says: "Lastly, go to the “Overview” (still under Enterprise application) and make a note of the Application ID and the Object ID." That is right. As the application ID is equal in both places, it does not tell you when you are in the wrong one.',
      de: 'Das Dokument sagt: „Lastly, go to the “Overview” (still under Enterprise application) and make a note of the Application ID and the Object ID.“ Das stimmt. Weil die Anwendungs-ID an beiden Stellen gleich ist, verrät sie nicht, wenn Sie an der falschen sind.',
    },
    duty: 'sign-in',
    shows: [{ kind: 'service-principal', key: 'service-principal' }],
    portal: {
      path: { en: `${enterpriseApp.en} › Overview`, de: `${enterpriseApp.de} › Übersicht` },
      values: [
        { label: { en: 'Application ID', de: 'Anwendungs-ID' }, value: '${clientId}' },
        {
          label: {
            en: 'Object ID (of the enterprise application)',
            de: 'Objekt-ID (der Unternehmensanwendung)',
          },
          value: '${servicePrincipalObjectId}',
        },
      ],
      sketch: enterprisePage(entra)('overview')(
        named,
        field(terms.applicationId, value('${clientId}'), copy(1)),
        field(terms.objectId, value('${servicePrincipalObjectId}'), copy(2)),
      ),
    },
    script: {
      powershell:
        "Get-MgServicePrincipal -Filter (\"appId eq '{0}'\" -f ${clientId}) | Format-List 'DisplayName', 'AppId', 'Id'",
      'azure-cli': "az ad sp show --id ${clientId} --query '{applicationId: appId, objectId: id}'",
      'microsoft-graph':
        "GET ${graphEndpoint}/v1.0/servicePrincipals(appId='${clientId}')?$select=displayName,appId,id",
    },
  },
];
