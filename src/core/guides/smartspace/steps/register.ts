import type { StepSpec } from '../../guide.ts';
import { entra, registrationPage } from '../../portal/pages.ts';
import { copy, field, press, value } from '../../portal/parts.ts';
import { nameTheApp, newRegistration, thisTenantOnly } from '../../portal/registration-sketches.ts';
import { signIn } from '../../portal/sign-in-sketches.ts';
import { terms } from '../../portal/terms.ts';
import { aspect, byEntrada } from './by-entrada.ts';

const register = byEntrada('register');

const registration = {
  en: 'Entra admin center › Entra ID › App registrations › New registration',
  de: 'Entra Admin Center › Entra ID › App-Registrierungen › Neue Registrierung',
};

export const registrationSteps: StepSpec[] = [
  {
    ...register,
    id: 'sign-in',
    by: 'signed-in',
    title: { en: 'Sign in to Microsoft Entra', de: 'Bei Microsoft Entra anmelden' },
    what: {
      en: "You sign in with the browser or with a code. Entrada shows account and tenant and compares the tenant with this customer's before anything is written. Signing out takes it back.",
      de: 'Sie melden sich im Browser oder mit einem Code an. Entrada zeigt Konto und Mandant und vergleicht den Mandanten mit dem dieses Kunden, bevor etwas geschrieben wird. Das Abmelden nimmt es zurück.',
    },
    why: {
      en: 'The app must be registered in the tenant in which Smartspace was installed; in another one its role does not exist.',
      de: 'Die App muss in dem Mandanten registriert werden, in dem Smartspace installiert ist; in einem anderen gibt es seine Rolle nicht.',
    },
    document: {
      en: 'The document begins: "In Microsoft Entra ID, create the App Registration", and takes the sign-in for granted. Cloud Application Administrator is enough for all of it.',
      de: 'Das Dokument beginnt: „In Microsoft Entra ID, create the App Registration“, und setzt die Anmeldung voraus. „Cloudanwendungsadministrator“ genügt für alles.',
    },
    duty: 'sign-in',
    shows: [],
    portal: {
      path: { en: 'Entra admin center › Sign in', de: 'Entra Admin Center › Anmelden' },
      values: [
        { label: { en: 'Entra admin center', de: 'Entra Admin Center' }, value: '${entraPortal}' },
        { label: { en: 'Directory (tenant) ID', de: 'Verzeichnis-ID (Mandant)' }, value: '${tenantId}' },
      ],
      sketch: signIn(entra),
    },
    script: {
      powershell:
        "Connect-MgGraph -Environment ${graphEnvironment} -TenantId ${tenantId} -Scopes 'Application.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All'\nGet-MgContext | Format-List 'Account', 'TenantId', 'Scopes'",
      'azure-cli':
        "az cloud set --name ${azureCloud}\n# Azure CLI 2.75 or newer; its own Microsoft Graph for this cloud is not the one of ${azureGraph}\naz cloud update --name ${azureCloud} --endpoint-microsoft-graph-resource-id ${azureGraph}\naz login --tenant ${tenantId} --allow-no-subscriptions\naz account show --query '{account: user.name, tenant: tenantId}'",
      'microsoft-graph':
        '# A token for Microsoft Graph with these delegated permissions goes into every request below:\n# Application.ReadWrite.All, AppRoleAssignment.ReadWrite.All\n\nGET ${graphEndpoint}/v1.0/organization?$select=id,displayName\nAuthorization: Bearer {{token}}\n\n# The id of the answer must be ${tenantId}',
    },
  },
  {
    ...register,
    id: 'new-registration',
    title: { en: 'Create the app registration', de: 'App-Registrierung anlegen' },
    what: {
      en: 'Entrada creates the app registration under a unique name of its own, so that a second run finds the same one again.',
      de: 'Entrada legt die App-Registrierung unter einem eigenen eindeutigen Namen an, damit ein zweiter Lauf dieselbe wiederfindet.',
    },
    why: {
      en: 'The registration is the identity of your integration. A program that nobody sits in front of signs in with it.',
      de: 'Die Registrierung ist die Identität Ihrer Integration. Damit meldet sich ein Programm an, vor dem niemand sitzt.',
    },
    document: {
      en: 'The document says: "Step 1) In Microsoft Entra ID, create the App Registration". We do the same. Its heading speaks of an enterprise application, which comes into being later, out of this registration.',
      de: 'Das Dokument sagt: „Step 1) In Microsoft Entra ID, create the App Registration“. Wir tun dasselbe. Seine Überschrift spricht von einer Unternehmensanwendung; die entsteht erst später, aus dieser Registrierung.',
    },
    duty: 'register-application',
    shows: aspect('appId'),
    portal: {
      path: registration,
      values: [],
      sketch: newRegistration(entra),
    },
  },
  {
    ...register,
    id: 'name-the-app',
    title: { en: 'Name the app', de: 'App benennen' },
    what: {
      en: 'Entrada gives the registration the name from your answers. Another app of the same name is left alone, and you are asked before one is taken over.',
      de: 'Entrada gibt der Registrierung den Namen aus Ihren Angaben. Eine andere App gleichen Namens bleibt unberührt, und vor einer Übernahme werden Sie gefragt.',
    },
    why: {
      en: 'By this name the Smartspace administrator searches for the app under Access control.',
      de: 'Unter diesem Namen sucht die Smartspace-Administration die App in „Access control“.',
    },
    document: {
      en: 'The document says: "Step 2) Give it a name". In its pictures the app is called "Smartspace External Integration App"; that is our proposal.',
      de: 'Das Dokument sagt: „Step 2) Give it a name“. In seinen Bildern heißt die App „Smartspace External Integration App“; das schlagen wir vor.',
    },
    duty: 'register-application',
    shows: aspect('displayName'),
    portal: {
      path: registration,
      values: [{ label: { en: 'Name', de: 'Name' }, value: '${appName}' }],
      sketch: nameTheApp(entra),
    },
  },
  {
    ...register,
    id: 'default-options',
    title: { en: 'Register with the default options', de: 'Mit den Voreinstellungen registrieren' },
    what: {
      en: 'Entrada limits the app to accounts of this tenant (signInAudience AzureADMyOrg) and sets no redirect URI.',
      de: 'Entrada beschränkt die App auf Konten dieses Mandanten (signInAudience AzureADMyOrg) und trägt keine Umleitungs-URI ein.',
    },
    why: {
      en: 'The integration works in this tenant alone, and nobody signs in to it with a browser.',
      de: 'Die Integration arbeitet nur in diesem Mandanten, und niemand meldet sich mit einem Browser bei ihr an.',
    },
    document: {
      en: 'The document says: "and “Register” with the default options." The portal\'s default is "Accounts in this organizational directory only", as its picture shows ("My organization only").',
      de: 'Das Dokument sagt: „and “Register” with the default options.“ Voreingestellt ist im Portal „Nur Konten in diesem Organisationsverzeichnis“, wie auch sein Bild zeigt („My organization only“).',
    },
    duty: 'register-application',
    shows: aspect('signInAudience'),
    portal: {
      path: {
        en: `${registration.en} › Supported account types › Accounts in this organizational directory only › Register`,
        de: `${registration.de} › Unterstützte Kontotypen › Nur Konten in diesem Organisationsverzeichnis › Registrieren`,
      },
      values: [],
      sketch: thisTenantOnly(entra, press(2)),
    },
  },
  {
    ...register,
    id: 'note-the-ids',
    title: { en: 'Note the ids', de: 'IDs notieren' },
    what: {
      en: "Entrada keeps the application's client ID and both object IDs with this customer, each under its own name, and fills in the right one wherever a later step needs it.",
      de: 'Entrada merkt sich bei diesem Kunden die Client-ID der Anwendung und beide Objekt-IDs, jede unter ihrem eigenen Namen, und setzt überall die richtige ein.',
    },
    why: {
      en: 'An app has two object IDs of the same form: one of the registration, one of the enterprise application. Taking the one for the other is the usual reason why step 6 fails.',
      de: 'Eine App hat zwei Objekt-IDs derselben Form: eine der Registrierung, eine der Unternehmensanwendung. Sie zu verwechseln ist der übliche Grund, warum Schritt 6 scheitert.',
    },
    document: {
      en: 'The document says: "Step 3) Write down the Application Client ID and the Application Object ID". That object ID is the registration\'s and is never needed: its step 6 needs the object ID of the enterprise application. We show both with their labels.',
      de: 'Das Dokument sagt: „Step 3) Write down the Application Client ID and the Application Object ID“. Diese Objekt-ID ist die der Registrierung und wird nie gebraucht: Schritt 6 braucht die Objekt-ID der Unternehmensanwendung. Wir zeigen beide mit Namen.',
    },
    duty: 'sign-in',
    shows: [
      { kind: 'application', key: 'application' },
      { kind: 'service-principal', key: 'service-principal' },
    ],
    portal: {
      path: {
        en: 'Entra admin center › App registrations › (the app) › Overview',
        de: 'Entra Admin Center › App-Registrierungen › (die App) › Übersicht',
      },
      values: [
        { label: { en: 'Application (client) ID', de: 'Anwendungs-ID (Client)' }, value: '${clientId}' },
        { label: { en: 'Directory (tenant) ID', de: 'Verzeichnis-ID (Mandant)' }, value: '${tenantId}' },
        {
          label: {
            en: 'Object ID (of the registration, not needed)',
            de: 'Objekt-ID (der Registrierung, nicht nötig)',
          },
          value: '${applicationObjectId}',
        },
        {
          label: {
            en: 'Object ID (of the enterprise application, for step 6)',
            de: 'Objekt-ID (der Unternehmensanwendung, für Schritt 6)',
          },
          value: '${servicePrincipalObjectId}',
        },
      ],
      sketch: registrationPage(entra)('overview')(
        field(terms.clientId, value('${clientId}'), copy(1)),
        field(terms.objectId, value('${applicationObjectId}')),
        field(terms.tenantId, value('${tenantId}'), copy(2)),
      ),
    },
    script: {
      powershell:
        "Get-MgApplication -Filter (\"appId eq '{0}'\" -f ${clientId}) | Format-List 'DisplayName', 'AppId', 'Id'\nGet-MgServicePrincipal -Filter (\"appId eq '{0}'\" -f ${clientId}) | Format-List 'DisplayName', 'AppId', 'Id'",
      'azure-cli':
        "az ad app show --id ${clientId} --query '{applicationId: appId, objectIdOfRegistration: id}'\naz ad sp show --id ${clientId} --query '{applicationId: appId, objectIdOfEnterpriseApplication: id}' 2>/dev/null ||\n  echo 'The enterprise application, and with it the second object id, comes with its own step below.'",
      'microsoft-graph':
        "GET ${graphEndpoint}/v1.0/applications(appId='${clientId}')?$select=displayName,appId,id\n\nGET ${graphEndpoint}/v1.0/servicePrincipals(appId='${clientId}')?$select=displayName,appId,id",
    },
  },
];
