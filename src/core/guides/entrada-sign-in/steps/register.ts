import type { StepSpec } from '../../guide.ts';
import { enterprisePage, entra, named } from '../../portal/pages.ts';
import { bars, compare, field, value } from '../../portal/parts.ts';
import { nameTheApp, newRegistration, publicClientOn } from '../../portal/registration-sketches.ts';
import { signIn } from '../../portal/sign-in-sketches.ts';
import { terms } from '../../portal/terms.ts';
import { aspect, byEntrada } from './by-entrada.ts';
import { accountType, desktopRedirect } from './register-sketches.ts';

const register = byEntrada('register');

const registration = {
  en: 'Entra admin center › Entra ID › App registrations › New registration',
  de: 'Entra Admin Center › Entra ID › App-Registrierungen › Neue Registrierung',
};

const authentication = {
  en: 'Entra admin center › App registrations › (the app) › Authentication',
  de: 'Entra Admin Center › App-Registrierungen › (die App) › Authentifizierung',
};

export const registrationSteps: StepSpec[] = [
  {
    ...register,
    id: 'sign-in',
    by: 'signed-in',
    title: { en: 'Sign in as an administrator', de: 'Als Administrator anmelden' },
    what: {
      en: "You sign in this one time with Microsoft's own client, or run the scripts instead. Entrada shows account and tenant before anything is written. Signing out takes it back.",
      de: 'Dieses eine Mal melden Sie sich mit Microsofts eigenem Client an, oder Sie führen stattdessen die Skripte aus. Entrada zeigt Konto und Mandant, bevor etwas geschrieben wird. Das Abmelden nimmt es zurück.',
    },
    why: {
      en: 'Some tenants refuse apps they have not agreed to, and with them the borrowed client that Entrada starts with (AADSTS65002, AADSTS700016). An app of your own is known by name, and consented to permission by permission.',
      de: 'Manche Mandanten lassen nur Apps zu, denen sie zugestimmt haben, und damit auch nicht den geliehenen Client, mit dem Entrada beginnt (AADSTS65002, AADSTS700016). Eine eigene App kennt man beim Namen und stimmt ihr Berechtigung für Berechtigung zu.',
    },
    document: {
      en: 'No vendor document asks for this guide; it is ours. Where the borrowed client is refused, an administrator registers this app by hand or with the scripts.',
      de: 'Kein Dokument eines Herstellers verlangt diese Anleitung; sie ist von uns. Wo der geliehene Client abgewiesen wird, registriert ein Administrator die App von Hand oder mit den Skripten.',
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
        "Connect-MgGraph -Environment ${graphEnvironment} -TenantId ${tenantId} -Scopes 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'\nGet-MgContext | Format-List 'Account', 'TenantId', 'Scopes'",
      'azure-cli':
        "az cloud set --name ${azureCloud}\n# Azure CLI 2.75 or newer; its own Microsoft Graph for this cloud is not the one of ${azureGraph}\naz cloud update --name ${azureCloud} --endpoint-microsoft-graph-resource-id ${azureGraph}\naz login --tenant ${tenantId} --allow-no-subscriptions\naz account show --query '{account: user.name, tenant: tenantId}'",
      'microsoft-graph':
        '# A token for Microsoft Graph with these delegated permissions goes into every request below:\n# Application.ReadWrite.All, DelegatedPermissionGrant.ReadWrite.All\n\nGET ${graphEndpoint}/v1.0/organization?$select=id,displayName\nAuthorization: Bearer {{token}}\n\n# The id of the answer must be ${tenantId}',
    },
  },
  {
    ...register,
    id: 'new-registration',
    title: { en: 'Create the app registration', de: 'App-Registrierung anlegen' },
    what: {
      en: 'Entrada creates the registration under a unique name of its own, so that a second run finds the same one again.',
      de: 'Entrada legt die Registrierung unter einem eigenen eindeutigen Namen an, damit ein zweiter Lauf dieselbe wiederfindet.',
    },
    why: {
      en: 'The registration stands for Entrada itself, not for a product: with it people sign in to run the other guides.',
      de: 'Die Registrierung steht für Entrada selbst, nicht für ein Produkt: Mit ihr melden sich Personen an, um die anderen Anleitungen auszuführen.',
    },
    document: {
      en: 'Microsoft describes it as registering an application. This step is ours.',
      de: 'Microsoft beschreibt es als Registrieren einer Anwendung. Dieser Schritt ist von uns.',
    },
    duty: 'register-application',
    shows: aspect('appId'),
    portal: { path: registration, values: [], sketch: newRegistration(entra) },
  },
  {
    ...register,
    id: 'name-the-app',
    title: { en: 'Name the app', de: 'App benennen' },
    what: {
      en: 'Entrada gives the registration the name from your answers.',
      de: 'Entrada gibt der Registrierung den Namen aus Ihren Angaben.',
    },
    why: {
      en: 'The consent dialog shows this name. A good one tells whose app it is.',
      de: 'Der Zustimmungsdialog zeigt diesen Namen. Ein guter verrät, wessen App es ist.',
    },
    document: {
      en: 'Any name will do; it can be changed later. This step is ours.',
      de: 'Jeder Name ist möglich und lässt sich später ändern. Dieser Schritt ist von uns.',
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
    id: 'account-type',
    title: { en: 'Choose whose accounts may sign in', de: 'Kontotyp wählen' },
    what: {
      en: 'Entrada limits the app to this tenant (AzureADMyOrg), or opens it to accounts of any organization (AzureADMultipleOrgs), as you answered.',
      de: 'Entrada beschränkt die App auf diesen Mandanten (AzureADMyOrg) oder öffnet sie für Konten jeder Organisation (AzureADMultipleOrgs), je nach Ihrer Angabe.',
    },
    why: {
      en: 'A consultant needs one app for all customers, a company only one for itself. Open to all does not mean allowed: each tenant still has to consent.',
      de: 'Wer Kunden betreut, braucht eine App für alle, ein Unternehmen nur eine für sich. Offen für alle heißt nicht erlaubt: Jeder Mandant muss trotzdem zustimmen.',
    },
    document: {
      en: 'The portal calls the two "Accounts in this organizational directory only" and "Accounts in any organizational directory". This step is ours.',
      de: 'Im Portal heißen die beiden „Nur Konten in diesem Organisationsverzeichnis“ und „Konten in einem beliebigen Organisationsverzeichnis“. Dieser Schritt ist von uns.',
    },
    duty: 'register-application',
    shows: aspect('signInAudience'),
    portal: {
      path: {
        en: `${registration.en} › Supported account types`,
        de: `${registration.de} › Unterstützte Kontotypen`,
      },
      values: [],
      sketch: accountType,
    },
  },
  {
    ...register,
    id: 'redirect-uri',
    title: { en: 'Set the redirect URI', de: 'Umleitungs-URI eintragen' },
    what: {
      en: 'Entrada adds http://localhost to the platform "Mobile and desktop applications".',
      de: 'Entrada trägt http://localhost bei der Plattform „Mobilgerät- und Desktopanwendungen“ ein.',
    },
    why: {
      en: 'After the sign-in the browser hands the answer to Entrada on the same computer, and to nobody else. Any port counts.',
      de: 'Nach der Anmeldung gibt der Browser die Antwort an Entrada auf demselben Computer, und an niemanden sonst. Jeder Port gilt.',
    },
    document: {
      en: "Microsoft's sign-in library asks for exactly this address. This step is ours.",
      de: 'Microsofts Anmeldebibliothek verlangt genau diese Adresse. Dieser Schritt ist von uns.',
    },
    duty: 'register-application',
    shows: aspect('publicClient.redirectUris'),
    portal: {
      path: {
        en: `${authentication.en} › Add a redirect URI › Mobile and desktop applications`,
        de: `${authentication.de} › Umleitungs-URI hinzufügen › Mobilgerät- und Desktopanwendungen`,
      },
      values: [{ label: { en: 'Redirect URI', de: 'Umleitungs-URI' }, value: 'http://localhost' }],
      sketch: desktopRedirect,
    },
  },
  {
    ...register,
    id: 'public-client',
    title: { en: 'Allow public client flows', de: 'Öffentliche Clientflows zulassen' },
    what: {
      en: 'Entrada switches "Allow public client flows" on (isFallbackPublicClient). The app has no secret.',
      de: 'Entrada schaltet „Öffentliche Clientflows zulassen“ ein (isFallbackPublicClient). Ein Clientgeheimnis hat die App nicht.',
    },
    why: {
      en: 'A program on many computers could not keep a secret. The switch also allows the sign-in with a code on another device.',
      de: 'Ein Programm auf vielen Computern könnte kein Clientgeheimnis bewahren. Der Schalter erlaubt auch die Anmeldung mit einem Code auf einem anderen Gerät.',
    },
    document: {
      en: 'Without it the sign-in with a code ends in AADSTS7000218. This step is ours.',
      de: 'Ohne ihn endet die Anmeldung mit einem Code in AADSTS7000218. Dieser Schritt ist von uns.',
    },
    duty: 'register-application',
    shows: aspect('isFallbackPublicClient'),
    portal: {
      path: {
        en: `${authentication.en} › Settings › Allow public client flows`,
        de: `${authentication.de} › Einstellungen › Öffentliche Clientflows zulassen`,
      },
      values: [],
      sketch: publicClientOn(entra),
    },
  },
  {
    ...register,
    id: 'enterprise-application',
    title: { en: 'Create the enterprise application', de: 'Unternehmensanwendung anlegen' },
    what: {
      en: 'Entrada creates the service principal of the app, which the portal calls the enterprise application.',
      de: 'Entrada legt den Dienstprinzipal der App an; im Portal heißt er „Unternehmensanwendung“.',
    },
    why: {
      en: 'Consent is given to it, and sign-ins are logged under it. There the app can also be limited to single people.',
      de: 'Ihr wird die Zustimmung erteilt, und unter ihr stehen die Anmeldungen im Protokoll. Dort lässt sich die App auch auf einzelne Personen beschränken.',
    },
    document: {
      en: 'The portal makes it unasked when an app is registered by hand. This step is ours.',
      de: 'Das Portal legt sie ungefragt an, wenn eine App von Hand registriert wird. Dieser Schritt ist von uns.',
    },
    duty: 'create-service-principal',
    shows: [{ kind: 'service-principal', key: 'service-principal' }],
    portal: {
      path: {
        en: 'Entra admin center › Enterprise applications › (the app)',
        de: 'Entra Admin Center › Unternehmensanwendungen › (die App)',
      },
      values: [
        { label: { en: 'Application (client) ID', de: 'Anwendungs-ID (Client)' }, value: '${clientId}' },
      ],
      sketch: enterprisePage(entra)('overview')(
        named,
        field(terms.applicationId, value('${clientId}'), compare(1)),
        bars(1),
      ),
    },
  },
];
