import type { StepSpec } from '../../guide.ts';
import { entra } from '../../portal/pages.ts';
import {
  nameTheApp,
  newRegistration,
  redirectUri,
  thisTenantOnly,
} from '../../portal/registration-sketches.ts';
import { signIn } from '../../portal/sign-in-sketches.ts';
import { terms } from '../../portal/terms.ts';
import { aspect, byEntrada } from './by-entrada.ts';

const registration = {
  en: 'Entra admin center › Entra ID › App registrations › New registration',
  de: 'Entra Admin Center › Entra ID › App-Registrierungen › Neue Registrierung',
};

export const registrationSteps: StepSpec[] = [
  {
    ...byEntrada,
    id: 'sign-in',
    by: 'signed-in',
    title: { en: 'Sign in as an administrator', de: 'Als Administrator anmelden' },
    what: {
      en: "You sign in with the browser or with a code. Entrada shows account and tenant and compares the tenant with this customer's before anything is written. Signing out takes it back.",
      de: 'Sie melden sich im Browser oder mit einem Code an. Entrada zeigt Konto und Mandant und vergleicht den Mandanten mit dem dieses Kunden, bevor etwas geschrieben wird. Das Abmelden nimmt es zurück.',
    },
    why: {
      en: "Only an administrator of the customer's tenant may register an app there and consent to its permissions.",
      de: 'Nur ein Administrator im Mandanten des Kunden darf dort eine App registrieren und ihren Berechtigungen zustimmen.',
    },
    document: {
      en: 'The document says: "Sign in with an administrative user in the Microsoft Entra Admin Center." It names no role. Cloud Application Administrator is enough for everything but one: application permissions of Microsoft Graph need the consent of a Privileged Role Administrator. Each step names the least role.',
      de: 'Das Dokument sagt: „Sign in with an administrative user in the Microsoft Entra Admin Center.“ Eine Rolle nennt es nicht. „Cloudanwendungsadministrator“ genügt für alles außer einem: Anwendungsberechtigungen von Microsoft Graph brauchen die Zustimmung eines „Administrators für privilegierte Rollen“. Jeder Schritt nennt die kleinste Rolle.',
    },
    duty: 'sign-in',
    shows: [],
    portal: {
      path: { en: 'Entra admin center › Sign in', de: 'Entra Admin Center › Anmelden' },
      values: [
        { label: { en: 'Entra admin center', de: 'Entra Admin Center' }, value: '${entraPortal}' },
        {
          label: { en: 'Directory (tenant) ID', de: 'Verzeichnis-ID (Mandant)' },
          value: '${tenantId}',
        },
      ],
      sketch: signIn(entra),
    },
    script: {
      powershell:
        "Connect-MgGraph -Environment ${graphEnvironment} -TenantId ${tenantId} -Scopes 'Application.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'\nGet-MgContext | Format-List 'Account', 'TenantId', 'Scopes'",
      'azure-cli':
        "az cloud set --name ${azureCloud}\n# Azure CLI 2.75 or newer; its own Microsoft Graph for this cloud is not the one of ${azureGraph}\naz cloud update --name ${azureCloud} --endpoint-microsoft-graph-resource-id ${azureGraph}\naz login --tenant ${tenantId} --allow-no-subscriptions\naz account show --query '{account: user.name, tenant: tenantId}'",
      'microsoft-graph':
        '# A token for Microsoft Graph with these delegated permissions goes into every request below:\n# Application.ReadWrite.All, AppRoleAssignment.ReadWrite.All, DelegatedPermissionGrant.ReadWrite.All\n\nGET ${graphEndpoint}/v1.0/organization?$select=id,displayName\nAuthorization: Bearer {{token}}\n\n# The id of the answer must be ${tenantId}',
    },
  },
  {
    ...byEntrada,
    id: 'new-registration',
    title: { en: 'Open a new registration', de: 'Neue Registrierung öffnen' },
    what: {
      en: 'Entrada creates the app registration under a unique name of its own, so that a second run finds the same one again.',
      de: 'Entrada legt die App-Registrierung unter einem eigenen eindeutigen Namen an, damit ein zweiter Lauf dieselbe wiederfindet.',
    },
    why: {
      en: "The registration is teamspace's identity in this tenant. All that follows belongs to it.",
      de: 'Die Registrierung ist die Identität von teamspace in diesem Mandanten. Alles Folgende gehört zu ihr.',
    },
    document: {
      en: 'The document says: "Navigate to the menu item “Entra ID” ► “App registrations” and click “New registration”." We do the same. It does not mention the button "Register" that ends the form.',
      de: 'Das Dokument sagt: „Navigate to the menu item “Entra ID” ► “App registrations” and click “New registration”.“ Wir tun dasselbe. Die Schaltfläche „Registrieren“ am Ende des Formulars erwähnt es nicht.',
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
    ...byEntrada,
    id: 'name-the-app',
    title: { en: 'Name the app', de: 'App benennen' },
    what: {
      en: 'Entrada gives the registration the name from your answers. Another app of the same name is left alone, and you are asked before one is taken over.',
      de: 'Entrada gibt der Registrierung den Namen aus Ihren Angaben. Eine andere App gleichen Namens bleibt unberührt, und vor einer Übernahme werden Sie gefragt.',
    },
    why: {
      en: 'Administrators recognise the app by its name, also in sign-in logs. Names need not be unique, so Entrada never takes an app for yours because of its name.',
      de: 'An ihrem Namen erkennen Administratoren die App, auch in Anmeldeprotokollen. Namen sind nicht eindeutig, darum hält Entrada keine App wegen ihres Namens für Ihre.',
    },
    document: {
      en: 'The document says: "Enter any name by which you can recognise the app." We do the same.',
      de: 'Das Dokument sagt: „Enter any name by which you can recognise the app.“ Wir tun dasselbe.',
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
    ...byEntrada,
    id: 'account-type',
    title: { en: 'Choose who may use it', de: 'Kontotyp wählen' },
    what: {
      en: 'Entrada limits the app to accounts of this tenant (signInAudience AzureADMyOrg).',
      de: 'Entrada beschränkt die App auf Konten dieses Mandanten (signInAudience AzureADMyOrg).',
    },
    why: {
      en: 'teamspace serves this one customer. People and apps of other tenants have no business here.',
      de: 'teamspace dient diesem einen Kunden. Personen und Apps anderer Mandanten haben hier nichts zu suchen.',
    },
    document: {
      en: 'The document says: "As the account type, you must select “Accounts in this organisational directory only”." We do the same. The portal spells it "organizational" and adds the name of the tenant.',
      de: 'Das Dokument sagt: „As the account type, you must select “Accounts in this organisational directory only”.“ Wir tun dasselbe. Im deutschen Portal heißt die Auswahl „Nur Konten in diesem Organisationsverzeichnis“, dahinter steht der Name des Mandanten.',
    },
    duty: 'register-application',
    shows: aspect('signInAudience'),
    portal: {
      path: {
        en: `${registration.en} › Supported account types › Accounts in this organizational directory only`,
        de: `${registration.de} › Unterstützte Kontotypen › Nur Konten in diesem Organisationsverzeichnis`,
      },
      values: [],
      sketch: thisTenantOnly(entra),
    },
  },
  {
    ...byEntrada,
    id: 'redirect-uri',
    title: { en: 'Set the redirect URI', de: 'Umleitungs-URI eintragen' },
    what: {
      en: "Entrada builds the URI from teamspace's address and adds it as a redirect URI of the platform Web. Others that are already there stay.",
      de: 'Entrada bildet die URI aus der Adresse von teamspace und trägt sie als „Umleitungs-URI“ der Plattform „Web“ ein. Bereits vorhandene bleiben.',
    },
    why: {
      en: 'After a sign-in Microsoft sends people back to this address and to no other. A single wrong character ends in AADSTS50011.',
      de: 'Nach einer Anmeldung leitet Microsoft an diese Adresse zurück und an keine andere. Ein einziges falsches Zeichen endet in AADSTS50011.',
    },
    document: {
      en: 'The document says: "The redirect URI is made up of the URL of your teamspace installation and the path /api/server/oauth2/redirect." We do the same. Its text does not name the platform, which is Web.',
      de: 'Das Dokument sagt: „The redirect URI is made up of the URL of your teamspace installation and the path /api/server/oauth2/redirect.“ Wir tun dasselbe. Die Plattform „Web“ nennt sein Text nicht.',
    },
    duty: 'register-application',
    shows: aspect('web.redirectUris'),
    portal: {
      path: {
        en: `${registration.en} › Redirect URI › Web`,
        de: `${registration.de} › Umleitungs-URI › Web`,
      },
      values: [{ label: { en: 'Redirect URI', de: 'Umleitungs-URI' }, value: '${redirectUri}' }],
      sketch: redirectUri(entra, { platform: terms.web, uri: '${redirectUri}' }),
    },
  },
];
