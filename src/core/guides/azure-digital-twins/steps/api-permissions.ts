import type { StepSpec } from '../../guide.ts';
import { azure, registrationPage } from '../../portal/pages.ts';
import { BAR, button, open, press, row, table, value } from '../../portal/parts.ts';
import {
  askedFor,
  organizationApi,
  permissionList,
  pickPermission,
} from '../../portal/permission-sketches.ts';
import { terms } from '../../portal/terms.ts';
import { manifestRead } from './instance-sketches.ts';
import { aspect, byEntrada, forPeople, manifest, readWrite } from './by-entrada.ts';

const permissions = byEntrada('permissions');

const page = {
  en: 'Azure portal › Microsoft Entra ID › App registrations › (the app) › API permissions',
  de: 'Azure-Portal › Microsoft Entra ID › App-Registrierungen › (die App) › API-Berechtigungen',
};

const add = {
  en: `${page.en} › Add a permission › APIs my organization uses › Azure Digital Twins`,
  de: `${page.de} › Berechtigung hinzufügen › Von meiner Organisation verwendete APIs › Azure Digital Twins`,
};

export const apiPermissionSteps: StepSpec[] = [
  {
    ...permissions,
    ...forPeople,
    id: 'open-api-permissions',
    title: { en: 'Add a permission', de: 'Berechtigung hinzufügen' },
    what: {
      en: 'Entrada adds the permission to the registration. Permissions that are already there stay.',
      de: 'Entrada fügt die Berechtigung der Registrierung hinzu. Bereits vorhandene bleiben.',
    },
    why: {
      en: 'The API permission concerns people who sign in. For a service the role at the instance decides, and this permission has no effect.',
      de: 'Die API-Berechtigung betrifft Personen, die sich anmelden. Bei einem Dienst entscheidet die Rolle an der Instanz, und diese Berechtigung hat keine Wirkung.',
    },
    document: {
      en: 'The document says: "select API permissions from the menu. On the following permissions page, select the + Add a permission button." It asks for this in every case; we leave it out where only a service signs in.',
      de: 'Das Dokument sagt: „select API permissions from the menu. On the following permissions page, select the + Add a permission button.“ Es verlangt das in jedem Fall; wir lassen es weg, wo sich nur ein Dienst anmeldet.',
    },
    duty: 'register-application',
    shows: aspect(readWrite),
    portal: {
      path: { en: `${page.en} › Add a permission`, de: `${page.de} › Berechtigung hinzufügen` },
      values: [],
      sketch: registrationPage(azure)('apiPermissions', open(1))(
        button(terms.addPermission, press(2)),
        table([terms.permissionName, terms.status], row([BAR, BAR])),
      ),
    },
  },
  {
    ...permissions,
    ...forPeople,
    id: 'find-api',
    title: { en: 'Choose Azure Digital Twins', de: 'Azure Digital Twins wählen' },
    what: {
      en: 'Entrada finds the API by its application ID, 0b07f429-9f4b-4714-9392-cc5e8e80c8b0, whatever it is called in this tenant.',
      de: 'Entrada findet die API an ihrer Anwendungs-ID, 0b07f429-9f4b-4714-9392-cc5e8e80c8b0, gleich wie sie in diesem Mandanten heißt.',
    },
    why: {
      en: 'In tenants that used the first preview of the service, before July 2020, the same API is still called "Azure Smart Spaces Service". Name and product differ, the ID does not.',
      de: 'In Mandanten, die vor Juli 2020 die erste Vorschau des Dienstes nutzten, heißt dieselbe API noch „Azure Smart Spaces Service“. Name und Produkt unterscheiden sich, die ID nicht.',
    },
    document: {
      en: 'The document says: "switch to the APIs my organization uses tab and search for Azure digital twins", and in a note: "you\'ll need to search for and select Azure Smart Spaces Service instead. This is an older name for the same set of APIs". We go by the ID. It has nothing to do with the product Smartspace.',
      de: "Das Dokument sagt: „switch to the APIs my organization uses tab and search for Azure digital twins“ und in einer Anmerkung: „you'll need to search for and select Azure Smart Spaces Service instead. This is an older name for the same set of APIs“. Wir gehen nach der ID. Mit dem Produkt Smartspace hat das nichts zu tun.",
    },
    duty: 'create-service-principal',
    shows: [{ kind: 'resource-service-principal', key: 'digital-twins' }],
    portal: {
      path: add,
      values: [
        {
          label: { en: 'Application (client) ID of the API', de: 'Anwendungs-ID (Client) der API' },
          value: '0b07f429-9f4b-4714-9392-cc5e8e80c8b0',
        },
      ],
      sketch: organizationApi(azure, {
        name: 'Azure Digital Twins',
        appId: '0b07f429-9f4b-4714-9392-cc5e8e80c8b0',
      }),
    },
    modes: {
      ...permissions.modes,
      undo: {
        no: {
          en: "Microsoft's service stays in the tenant: other apps may use it by then.",
          de: 'Der Dienst von Microsoft bleibt im Mandanten: Andere Apps können ihn dann verwenden.',
        },
      },
    },
  },
  {
    ...permissions,
    ...forPeople,
    id: 'choose-read-write',
    title: { en: 'Choose Read.Write', de: 'Read.Write wählen' },
    what: {
      en: 'Entrada adds the delegated permission Read.Write, the only one the API has.',
      de: 'Entrada fügt die delegierte Berechtigung Read.Write hinzu, die einzige, die die API hat.',
    },
    why: {
      en: 'It lets a program act for the signed-in person. What that person may do is decided by their own data role.',
      de: 'Sie lässt ein Programm für die angemeldete Person handeln. Was die Person darf, entscheidet ihre eigene Datenrolle.',
    },
    document: {
      en: 'The document says: "Expand the Read (1) permission and check the box that says Read.Write", and "Select Add permissions when finished." We do the same.',
      de: 'Das Dokument sagt: „Expand the Read (1) permission and check the box that says Read.Write“ und „Select Add permissions when finished.“ Wir tun dasselbe.',
    },
    duty: 'register-application',
    shows: aspect(readWrite),
    portal: {
      path: {
        en: `${add.en} › Delegated permissions › Read › Read.Write › Add permissions`,
        de: `${add.de} › Delegierte Berechtigungen › Read › Read.Write › Berechtigungen hinzufügen`,
      },
      values: [{ label: { en: 'Permission', de: 'Berechtigung' }, value: 'Read.Write' }],
      sketch: pickPermission(azure, { kind: 'delegated', name: 'Read.Write' }),
    },
  },
  {
    ...permissions,
    ...forPeople,
    id: 'verify-api-permissions',
    title: { en: 'Verify the API permission', de: 'API-Berechtigung prüfen' },
    what: {
      en: 'Entrada reads the registration back and looks for Read.Write of Azure Digital Twins.',
      de: 'Entrada liest die Registrierung zurück und sucht Read.Write von Azure Digital Twins.',
    },
    why: {
      en: 'Somebody may have removed it since; a check then names it and a run adds it again.',
      de: 'Jemand kann sie inzwischen entfernt haben; eine Prüfung nennt sie dann, und ein Lauf ergänzt sie wieder.',
    },
    document: {
      en: 'The document says: "On the API permissions page, verify that there\'s now an entry for Azure Digital Twins reflecting Read.Write permissions". We do the same.',
      de: "Das Dokument sagt: „On the API permissions page, verify that there's now an entry for Azure Digital Twins reflecting Read.Write permissions“. Wir tun dasselbe.",
    },
    duty: 'register-application',
    shows: aspect(readWrite),
    portal: {
      path: page,
      values: [{ label: { en: 'Permission', de: 'Berechtigung' }, value: 'Read.Write' }],
      sketch: permissionList(azure, askedFor(value('Read.Write'))),
    },
    script: {
      powershell:
        "(Get-MgApplication -Filter (\"appId eq '{0}'\" -f ${clientId})).RequiredResourceAccess | Format-Table 'ResourceAppId', @{ Name = 'Permissions'; Expression = { $_.ResourceAccess.Id } }",
      'azure-cli':
        "az ad app permission list --id ${clientId} --query '[].{api: resourceAppId, permissions: resourceAccess[].id}'",
      'microsoft-graph':
        "GET ${graphEndpoint}/v1.0/applications(appId='${clientId}')?$select=requiredResourceAccess",
    },
  },
  {
    ...permissions,
    ...forPeople,
    id: 'verify-manifest',
    title: { en: 'Verify the manifest', de: 'Manifest prüfen' },
    what: {
      en: 'Entrada compares requiredResourceAccess with the two ids of the document.',
      de: 'Entrada vergleicht requiredResourceAccess mit den zwei IDs des Dokuments.',
    },
    why: {
      en: 'The manifest is the registration itself as text: what stands there is what counts.',
      de: 'Das Manifest ist die Registrierung selbst als Text: Was dort steht, gilt.',
    },
    document: {
      en: 'The document says: "Select Manifest from the menu" and "look for the following fields and values under requiredResourceAccess". We show the same two values as JSON.',
      de: 'Das Dokument sagt: „Select Manifest from the menu“ und „look for the following fields and values under requiredResourceAccess“. Wir zeigen dieselben zwei Werte als JSON.',
    },
    duty: 'register-application',
    shows: aspect(readWrite),
    portal: {
      path: {
        en: 'Azure portal › Microsoft Entra ID › App registrations › (the app) › Manifest',
        de: 'Azure-Portal › Microsoft Entra ID › App-Registrierungen › (die App) › Manifest',
      },
      values: [{ label: { en: 'requiredResourceAccess', de: 'requiredResourceAccess' }, value: manifest }],
      sketch: manifestRead,
    },
    script: {
      powershell:
        '(Get-MgApplication -Filter ("appId eq \'{0}\'" -f ${clientId})).RequiredResourceAccess | ConvertTo-Json -Depth 4',
      'azure-cli': 'az ad app show --id ${clientId} --query requiredResourceAccess',
      'microsoft-graph':
        "GET ${graphEndpoint}/v1.0/applications(appId='${clientId}')?$select=requiredResourceAccess",
    },
  },
];
