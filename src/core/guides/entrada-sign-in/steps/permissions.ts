import type { Text } from '../../../../contract/text.ts';
import type { Sketch } from '../../../../contract/sketch.ts';
import type { StepSpec } from '../../guide.ts';
import { entra } from '../../portal/pages.ts';
import { same } from '../../portal/parts.ts';
import { microsoftApi, organizationApi, pickPermission } from '../../portal/permission-sketches.ts';
import { azurePermission, exchangePermission, graphPermissions, type Permission } from '../permissions.ts';
import { aspect, byEntrada } from './by-entrada.ts';

const permissions = byEntrada('permissions');

const add = {
  en: 'Entra admin center › App registrations › (the app) › API permissions › Add a permission',
  de: 'Entra Admin Center › App-Registrierungen › (die App) › API-Berechtigungen › Berechtigung hinzufügen',
};

interface Api {
  readonly key: string;
  readonly path: Text;
  readonly title: Text;
  readonly why: Text;
  readonly sketch: Sketch;
}

const below = (en: string, de: string): Text => ({ en: `${add.en} › ${en}`, de: `${add.de} › ${de}` });

const graph: Api = {
  key: 'graph',
  path: below('Microsoft APIs › Microsoft Graph', 'Microsoft-APIs › Microsoft Graph'),
  title: { en: 'Find Microsoft Graph', de: 'Microsoft Graph finden' },
  why: {
    en: 'All that concerns the directory goes through it: apps, consents, roles.',
    de: 'Alles, was das Verzeichnis betrifft, geht darüber: Apps, Zustimmungen, Rollen.',
  },
  sketch: microsoftApi(entra, same('Microsoft Graph')),
};

const azure: Api = {
  key: 'azure',
  path: below('Microsoft APIs › Azure Service Management', 'Microsoft-APIs › Azure Service Management'),
  title: { en: 'Find Azure Resource Manager', de: 'Azure Resource Manager finden' },
  why: {
    en: 'The guide for Azure Digital Twins assigns a role in Azure. The portal calls it "Windows Azure Service Management API".',
    de: 'Die Anleitung für Azure Digital Twins weist eine Rolle in Azure zu. Im Portal heißt es „Windows Azure Service Management API“.',
  },
  sketch: microsoftApi(entra, same('Azure Service Management')),
};

const exchange: Api = {
  key: 'exchange',
  path: below(
    'APIs my organization uses › Office 365 Exchange Online',
    'Von meiner Organisation verwendete APIs › Office 365 Exchange Online',
  ),
  title: { en: 'Find Exchange Online', de: 'Exchange Online finden' },
  why: {
    en: 'The guide for teamspace opens mailboxes in Exchange Online.',
    de: 'Die Anleitung für teamspace öffnet Postfächer in Exchange Online.',
  },
  sketch: organizationApi(entra, {
    name: 'Office 365 Exchange Online',
    appId: '00000002-0000-0ff1-ce00-000000000000',
  }),
};

const apiStep = ({ key, path, title, why, sketch }: Api): StepSpec => ({
  ...permissions,
  id: `${key}-api`,
  title,
  what: {
    en: 'Entrada finds the API by its application ID, creates its service principal where the tenant lacks it, and reads the ids of its permissions there.',
    de: 'Entrada findet die API an ihrer Anwendungs-ID, legt ihren Dienstprinzipal an, wo er im Mandanten fehlt, und liest dort die IDs ihrer Berechtigungen.',
  },
  why,
  document: {
    en: 'Permissions are always those of one API. This step is ours.',
    de: 'Berechtigungen sind immer die einer API. Dieser Schritt ist von uns.',
  },
  duty: 'create-service-principal',
  shows: [{ kind: 'resource-service-principal', key }],
  portal: { path, values: [], sketch },
  modes: {
    ...permissions.modes,
    undo: {
      no: {
        en: "Microsoft's service stays in the tenant: other apps may use it by then.",
        de: 'Der Dienst von Microsoft bleibt im Mandanten: Andere Apps können ihn dann verwenden.',
      },
    },
  },
});

const permissionStep =
  (api: Api) =>
  ({ id, value, called, title, why }: Permission): StepSpec => ({
    ...permissions,
    id: `permission-${id}`,
    title,
    what: {
      en: `Entrada adds the delegated permission ${value} to the registration.`,
      de: `Entrada fügt der Registrierung die delegierte Berechtigung ${value} hinzu.`,
    },
    why,
    document: {
      en: `Microsoft's consent dialog calls it "${called}". It acts with the rights of the signed-in person and never without one.`,
      de: `In Microsofts Zustimmungsdialog heißt sie auf Englisch „${called}“. Sie wirkt mit den Rechten der angemeldeten Person und nie ohne eine.`,
    },
    duty: 'register-application',
    shows: aspect(`requiredResourceAccess/${value}`),
    portal: {
      path: {
        en: `${api.path.en} › Delegated permissions › ${value}`,
        de: `${api.path.de} › Delegierte Berechtigungen › ${value}`,
      },
      values: [{ label: { en: 'Permission', de: 'Berechtigung' }, value }],
      sketch: pickPermission(entra, { kind: 'delegated', name: value }),
    },
  });

export const permissionSteps: StepSpec[] = [
  apiStep(graph),
  ...graphPermissions.map(permissionStep(graph)),
  apiStep(azure),
  permissionStep(azure)(azurePermission),
  apiStep(exchange),
  permissionStep(exchange)(exchangePermission),
];
