import type { StepSpec } from '../../guide.ts';
import { appOverview, manifestRead, manifestWritten } from './instance-sketches.ts';
import { aspect, byEntrada, forPeople, manifest, readWrite } from './by-entrada.ts';

const create = byEntrada('create');

const manifestPage = {
  en: 'Azure portal › Microsoft Entra ID › App registrations › (the app) › Manifest',
  de: 'Azure-Portal › Microsoft Entra ID › App-Registrierungen › (die App) › Manifest',
};

const manifestValue: StepSpec['portal']['values'] = [
  { label: { en: 'requiredResourceAccess', de: 'requiredResourceAccess' }, value: manifest },
];

/** The tab "CLI" of the same section. */
export const commandSteps: StepSpec[] = [
  {
    ...create,
    ...forPeople,
    id: 'manifest-file',
    title: { en: 'Write the manifest', de: 'Manifest schreiben' },
    what: {
      en: "Entrada puts the permission Read.Write of Azure Digital Twins into the registration itself; no file is needed. It takes the permission's id from this tenant and adds it to what is there.",
      de: 'Entrada trägt die Berechtigung Read.Write von Azure Digital Twins in die Registrierung selbst ein; eine Datei ist nicht nötig. Die ID der Berechtigung liest es in diesem Mandanten und ergänzt, was schon da ist.',
    },
    why: {
      en: 'The list tells Microsoft, and whoever looks at the app, which permissions it asks people for.',
      de: 'Die Liste sagt Microsoft und jedem, der die App ansieht, um welche Berechtigungen sie Personen bittet.',
    },
    document: {
      en: 'The document says in its tab "CLI": "Create a new .json file on your computer called manifest.json", with the API 0b07f429-9f4b-4714-9392-cc5e8e80c8b0 and the permission 4589bd03-58cb-4e6c-b17f-b580e39652f8. We write the same two ids.',
      de: 'Das Dokument sagt auf seinem Reiter „CLI“: „Create a new .json file on your computer called manifest.json“, mit der API 0b07f429-9f4b-4714-9392-cc5e8e80c8b0 und der Berechtigung 4589bd03-58cb-4e6c-b17f-b580e39652f8. Wir schreiben dieselben zwei IDs.',
    },
    duty: 'register-application',
    shows: aspect(readWrite),
    portal: { path: manifestPage, values: manifestValue, sketch: manifestWritten },
  },
  {
    ...create,
    ...forPeople,
    id: 'upload-manifest',
    title: { en: 'Upload the manifest', de: 'Manifest hochladen' },
    what: {
      en: 'Entrada sends the list together with the registration, so there is nothing to upload. The script reads the ids in the tenant and needs no file either.',
      de: 'Entrada sendet die Liste zusammen mit der Registrierung, darum ist nichts hochzuladen. Auch das Skript liest die IDs im Mandanten und braucht keine Datei.',
    },
    why: {
      en: 'In Cloud Shell a command sees only files that lie there, not those of your computer.',
      de: 'In Cloud Shell sieht ein Befehl nur Dateien, die dort liegen, nicht die Ihres Computers.',
    },
    document: {
      en: 'The document says: "If you\'re using Azure Cloud Shell for this tutorial, you\'ll need to upload the manifest file you created". We have no such file.',
      de: "Das Dokument sagt: „If you're using Azure Cloud Shell for this tutorial, you'll need to upload the manifest file you created“. Eine solche Datei gibt es bei uns nicht.",
    },
    duty: 'register-application',
    shows: aspect(readWrite),
    portal: { path: manifestPage, values: manifestValue, sketch: manifestWritten },
  },
  {
    ...create,
    id: 'creation-command',
    title: { en: 'Run the creation command', de: 'Befehl zum Anlegen ausführen' },
    what: {
      en: 'Entrada has done with Microsoft Graph what this command does, and compares the whole registration with what you asked for.',
      de: 'Entrada hat mit Microsoft Graph getan, was dieser Befehl tut, und vergleicht die ganze Registrierung mit dem Gewünschten.',
    },
    why: {
      en: 'It is the same registration by another way. Whoever prefers the command line takes the script.',
      de: 'Es ist dieselbe Registrierung auf anderem Weg. Wer lieber die Befehlszeile nimmt, nimmt das Skript.',
    },
    document: {
      en: 'The document says: "az ad app create --display-name … --available-to-other-tenants false --reply-urls http://localhost --native-app --required-resource-accesses …". Since Azure CLI 2.37 the first three are refused; today they are called --sign-in-audience AzureADMyOrg, --public-client-redirect-uris and --is-fallback-public-client true. The command also makes no enterprise application, without which the role assignment below fails.',
      de: 'Das Dokument sagt: „az ad app create --display-name … --available-to-other-tenants false --reply-urls http://localhost --native-app --required-resource-accesses …“. Seit Azure CLI 2.37 werden die ersten drei abgelehnt; heute heißen sie --sign-in-audience AzureADMyOrg, --public-client-redirect-uris und --is-fallback-public-client true. Der Befehl legt auch keine Unternehmensanwendung an, ohne die unten die Rollenzuweisung scheitert.',
    },
    retired: [
      { old: '--available-to-other-tenants false', now: '--sign-in-audience AzureADMyOrg' },
      { old: '--reply-urls http://localhost', now: '--public-client-redirect-uris http://localhost' },
      { old: '--native-app', now: '--is-fallback-public-client true' },
    ],
    duty: 'register-application',
    shows: [{ kind: 'application', key: 'application' }],
    portal: {
      path: {
        en: 'Azure portal › Microsoft Entra ID › App registrations › (the app) › Overview',
        de: 'Azure-Portal › Microsoft Entra ID › App-Registrierungen › (die App) › Übersicht',
      },
      values: [
        { label: { en: 'Name', de: 'Name' }, value: '${appName}' },
        { label: { en: 'Application (client) ID', de: 'Anwendungs-ID (Client)' }, value: '${clientId}' },
      ],
      sketch: appOverview,
    },
  },
  {
    ...create,
    ...forPeople,
    id: 'verify-creation',
    title: { en: 'Verify success', de: 'Ergebnis prüfen' },
    what: {
      en: 'Entrada reads the registration back and looks for both ids under requiredResourceAccess.',
      de: 'Entrada liest die Registrierung zurück und sucht beide IDs unter requiredResourceAccess.',
    },
    why: {
      en: 'A registration without the entry lets people sign in and gets no token for the instance.',
      de: 'Ohne den Eintrag können sich Personen anmelden, aber die App erhält kein Token für die Instanz.',
    },
    document: {
      en: 'The document says: "You can confirm that the Azure Digital Twins permissions were granted by looking for the following fields in the output". What it shows is that they are asked for; granted they are with consent, in the last part.',
      de: 'Das Dokument sagt: „You can confirm that the Azure Digital Twins permissions were granted by looking for the following fields in the output“. Was es zeigt, ist, dass sie angefragt sind; erteilt werden sie mit der Zustimmung im letzten Teil.',
    },
    duty: 'register-application',
    shows: aspect(readWrite),
    portal: { path: manifestPage, values: manifestValue, sketch: manifestRead },
  },
];
