import type { Cloud } from './cloud.ts';

interface NamedCloud extends Cloud {
  /** Who has their tenant there. */
  readonly covers: string;
}

/**
 * Microsoft's clouds. Where a cloud has no Entra admin center of its own, Microsoft Entra ID is administered in its
 * Azure portal.
 */
export const namedClouds: readonly NamedCloud[] = [
  {
    name: 'global',
    covers: 'worldwide and GCC',
    practice: false,
    login: 'https://login.microsoftonline.com',
    graph: 'https://graph.microsoft.com',
    arm: 'https://management.azure.com',
    exchange: 'https://outlook.office365.com',
    mail: {
      imap: { host: 'outlook.office365.com', port: 993 },
      smtp: { host: 'smtp.office365.com', port: 587 },
    },
    audiences: {
      graph: 'https://graph.microsoft.com',
      exchange: 'https://outlook.office365.com',
      arm: 'https://management.azure.com',
      digitalTwins: 'https://digitaltwins.azure.net',
    },
    entraPortal: 'https://entra.microsoft.com',
    calledBy: { graphPowerShell: 'Global', azure: 'AzureCloud' },
  },
  {
    name: 'usgovL4',
    covers: 'GCC High',
    practice: false,
    login: 'https://login.microsoftonline.us',
    graph: 'https://graph.microsoft.us',
    arm: 'https://management.usgovcloudapi.net',
    exchange: 'https://outlook.office365.us',
    audiences: {
      graph: 'https://graph.microsoft.us',
      exchange: 'https://outlook.office365.us',
      arm: 'https://management.usgovcloudapi.net',
    },
    entraPortal: 'https://entra.microsoft.us',
    calledBy: {
      graphPowerShell: 'USGov',
      azure: 'AzureUSGovernment',
      exchangePowerShell: 'O365USGovGCCHigh',
    },
  },
  {
    name: 'usgovL5',
    covers: 'DoD',
    practice: false,
    login: 'https://login.microsoftonline.us',
    graph: 'https://dod-graph.microsoft.us',
    arm: 'https://management.usgovcloudapi.net',
    exchange: 'https://outlook-dod.office365.us',
    audiences: {
      graph: 'https://dod-graph.microsoft.us',
      exchange: 'https://outlook-dod.office365.us',
      arm: 'https://management.usgovcloudapi.net',
    },
    entraPortal: 'https://portal.azure.us',
    // Azure Government serves the DoD too; the Azure CLI knows it by that name, with the Microsoft Graph of GCC High.
    calledBy: {
      graphPowerShell: 'USGovDoD',
      azure: 'AzureUSGovernment',
      azureGraph: 'https://dod-graph.microsoft.us',
      exchangePowerShell: 'O365USGovDoD',
    },
  },
  {
    name: 'china',
    covers: '21Vianet',
    practice: false,
    login: 'https://login.chinacloudapi.cn',
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    arm: 'https://management.chinacloudapi.cn',
    exchange: 'https://partner.outlook.cn',
    audiences: {
      graph: 'https://microsoftgraph.chinacloudapi.cn',
      exchange: 'https://partner.outlook.cn',
      arm: 'https://management.chinacloudapi.cn',
    },
    entraPortal: 'https://portal.azure.cn',
    calledBy: { graphPowerShell: 'China', azure: 'AzureChinaCloud', exchangePowerShell: 'O365China' },
  },
];
