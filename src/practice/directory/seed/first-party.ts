import type { GraphObject, Json } from '../model.ts';
import { newServicePrincipal } from '../shapes/service-principal.ts';
import { permissionsOf } from './permissions.ts';
import type { Draw } from './draw.ts';

/** Home of Microsoft's own applications, as tenants show it in `appOwnerOrganizationId`. */
const MICROSOFT = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';

export const GRAPH = '00000003-0000-0000-c000-000000000000';
export const AZURE_AD_GRAPH = '00000002-0000-0000-c000-000000000000';

interface FirstParty {
  readonly appId: string;
  readonly displayName: string;
  readonly names?: readonly string[];
  readonly replyUrls?: readonly string[];
}

const native = ['http://localhost', 'https://login.microsoftonline.com/common/oauth2/nativeclient'];

/** Microsoft's applications that every tenant may have; their service principals are made on request if missing. */
const catalogue: readonly FirstParty[] = [
  {
    appId: GRAPH,
    displayName: 'Microsoft Graph',
    names: [
      'https://graph.microsoft.com',
      'https://graph.microsoft.us',
      'https://dod-graph.microsoft.us',
      'https://ags.windows.net',
    ],
  },
  {
    appId: '00000002-0000-0ff1-ce00-000000000000',
    displayName: 'Office 365 Exchange Online',
    names: [
      'https://outlook.office365.com',
      'https://outlook.office.com',
      'https://outlook.com',
      'https://ps.outlook.com',
    ],
  },
  {
    appId: '0b07f429-9f4b-4714-9392-cc5e8e80c8b0',
    displayName: 'Azure Digital Twins',
    names: ['https://digitaltwins.azure.net', 'http://digitaltwins.azure.net'],
  },
  {
    appId: '797f4846-ba00-4fd7-ba43-dac1f8f63013',
    displayName: 'Windows Azure Service Management API',
    names: ['https://management.azure.com', 'https://management.core.windows.net'],
  },
  {
    appId: AZURE_AD_GRAPH,
    displayName: 'Windows Azure Active Directory',
    names: ['https://graph.windows.net'],
  },
  { appId: '00000003-0000-0ff1-ce00-000000000000', displayName: 'Office 365 SharePoint Online' },
  { appId: 'cc15fd57-2c6c-4117-a88c-83b1d56b4bbe', displayName: 'Microsoft Teams Services' },
  {
    appId: '14d82eec-204b-4c2f-b7e8-296a70dab67e',
    displayName: 'Microsoft Graph Command Line Tools',
    replyUrls: native,
  },
  { appId: '04b07795-8ddb-461a-bbee-02f9e1bf7b46', displayName: 'Microsoft Azure CLI', replyUrls: native },
  {
    appId: '1950a258-227b-4e31-a9cf-717495945fc2',
    displayName: 'Microsoft Azure PowerShell',
    replyUrls: native,
  },
  {
    appId: 'fb78d390-0c51-40cd-8e17-fdbfab77341b',
    displayName: 'Microsoft Exchange REST API Based Powershell',
    replyUrls: native,
  },
  { appId: 'c44b4083-3bb0-49c1-b47d-974e53cbdf3c', displayName: 'Azure Portal' },
];

export function seedFirstParty(draw: Draw): GraphObject[] {
  return catalogue.map((entry) => principalOf(entry, draw.guid(`first party ${entry.appId}`)));
}

/** A service principal for one of Microsoft's applications, where the tenant has none yet. */
export function firstPartyPrincipal(appId: string, id: string): GraphObject | undefined {
  const entry = catalogue.find((known) => known.appId === appId.toLowerCase());
  return entry === undefined ? undefined : principalOf(entry, id);
}

function principalOf(
  { appId, displayName, names = [], replyUrls = [] }: FirstParty,
  id: string,
): GraphObject {
  const given: Record<string, Json> = {
    ...permissionsOf(appId),
    servicePrincipalNames: [appId, ...names],
    replyUrls: [...replyUrls],
  };
  return newServicePrincipal({ id, appId, displayName, home: MICROSOFT }, given);
}
