import type { Entries } from '../entry.ts';

const NOT_FOUND = ['ManagementObjectNotFoundException'] as const;

export const powershell: Entries<'powershell'> = {
  'ps-azuread-module-gone': {
    products: ['smartspace'],
    says: [
      /(term|benennung|begriff) ["']?(connect|new|get)-(azuread|msol)\w{0,40}["']? (is not|wurde nicht)/,
    ],
    mentions: [
      'Connect-AzureAD',
      'New-AzureADServiceAppRoleAssignment',
      'Get-AzureADServicePrincipal',
      'Connect-MsolService',
    ],
    check: 'powershell-modules',
  },
  'exo-module-missing': {
    products: ['teamspace'],
    says: [
      /(term|benennung|begriff) ["']?connect-exchangeonline["']? (is not|wurde nicht)/,
      'no valid module file was found',
      /in keinem modulverzeichnis eine gültige moduldatei/,
    ],
    beside: ['ExchangeOnlineManagement'],
    check: 'powershell-modules',
  },
  'exo-gallery-no-match': {
    products: ['teamspace'],
    says: [
      'No match was found for the specified search criteria',
      'NoMatchFoundForCriteria',
      'Unable to download from URI',
      'Unable to resolve package source',
      'Unable to download the list of available providers',
      /für die angegebenen suchkriterien.{0,120}(keine übereinstimmung|nichts gefunden)/,
    ],
    check: 'gallery',
  },
  'exo-psget-format': {
    products: ['teamspace'],
    says: ['PowerShellGetFormatVersion', "isn't supported by the current version of PowerShellGet"],
    check: 'powershell-modules',
  },
  'exo-update-manifest': {
    products: ['teamspace'],
    says: ['Update-ModuleManifest', 'Cannot find a cmdlet Update-Manifest'],
    check: 'powershell-modules',
  },
  'exo-tls12': {
    products: ['teamspace'],
    says: [
      'Could not create SSL/TLS secure channel',
      'The underlying connection was closed',
      /kein geschützter ssl\/tls-kanal/,
      /die zugrunde liegende verbindung wurde geschlossen/,
    ],
    check: 'powershell-modules',
  },
  'exo-untrusted-prompt': {
    products: ['teamspace'],
    says: [
      'Untrusted repository',
      'Nicht vertrauenswürdiges Repository',
      "Are you sure you want to install the modules from 'PSGallery'",
    ],
    check: 'gallery',
  },
  'exo-execution-policy': {
    products: ['teamspace'],
    says: [
      'running scripts is disabled on this system',
      'Files cannot be loaded because running scripts is disabled',
      'PSSecurityException',
      'about_Execution_Policies',
      /ausführung von skripts auf diesem system deaktiviert/,
    ],
    check: 'execution-policy',
  },
  'exo-version-mismatch': {
    products: ['teamspace'],
    says: [
      "Could not load file or assembly 'System.Runtime",
      /requires a minimum (windows )?powershell version/,
      /erfordert mindestens (windows )?powershell/,
    ],
    check: 'powershell-modules',
  },
  'exo-wam-failure': {
    products: ['teamspace'],
    says: [
      'A window handle must be configured',
      'Error Acquiring Token',
      'WAM Error',
      /specified logon session does not exist/,
      /angegebene anmeldesitzung ist nicht vorhanden/,
    ],
    mentions: ['WAM'],
    beside: ['Connect-ExchangeOnline', 'ExchangeOnlineManagement', '-DisableWAM'],
    check: 'powershell-modules',
  },
  'exo-assembly-conflict': {
    products: ['teamspace'],
    says: [
      "Could not load file or assembly 'System.IdentityModel.Tokens.Jwt",
      "Could not load file or assembly 'Microsoft.Identity.Client",
      'Assembly with same name is already loaded',
      /could not load file or assembly microsoft\.identity\.client/,
      /method not found: .{0,120}microsoft\.identity/,
    ],
    check: 'powershell-modules',
  },
  'exo-profile-path-special': {
    products: ['teamspace'],
    says: [
      '-EXOModuleBasePath',
      /(profile path|profilpfad).{0,60}(\$|special|sonderzeichen)/,
      /[a-z]:\\users\\[^\\ ]{0,30}[$`][^\\ ]{0,30}\\/,
    ],
    check: 'powershell-modules',
  },
  'exo-organization-tenantid': {
    products: ['teamspace'],
    mentions: [
      /-organization ["']?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      '-Organization <tenantId>',
    ],
    check: 'exchange-connection',
  },
  'exo-gdap-org': {
    products: ['teamspace'],
    rank: 2,
    codes: ['700016'],
    says: ['-DelegatedOrganization'],
    beside: ['Connect-ExchangeOnline', 'Get-ConnectionInformation', 'GDAP', 'Partner'],
    check: 'exchange-connection',
  },
  'exo-apponly-role': {
    products: ['teamspace'],
    says: [
      /the role assigned to application .{0,80}isn't supported in this scenario/,
      'Directory Roles to Azure AD Application for EXO App-Only Authentication',
    ],
    check: 'directory-roles',
  },
  'exo-newsp-not-recognized': {
    products: ['teamspace'],
    says: [
      /(term|benennung|begriff) ["']?(new|get|set|remove)-serviceprincipal["']? (is not|wurde nicht)/,
      'is not present in the role definition of the current user',
    ],
    check: 'exchange-connection',
  },
  'exo-newsp-serviceid': {
    products: ['teamspace'],
    says: [/parameter name 'serviceid'/, /parametername[nm]? ["']?serviceid/],
    mentions: ['-ServiceId'],
  },
  'exo-newsp-exists': {
    products: ['teamspace'],
    says: [
      /serviceprincipal.{0,160}(already exists?|bereits vorhanden)/,
      /(already exists?|bereits vorhanden).{0,160}serviceprincipal/,
    ],
    check: 'exchange-service-principal',
  },
  'exo-mbxperm-user-not-found': {
    products: ['teamspace'],
    says: [
      ...NOT_FOUND,
      "couldn't be found on",
      /object '[0-9a-f]{8}-[0-9a-f-]{27}' couldn't be found/,
      /couldn't find object "[^"@]{1,80}"/,
    ],
    mentions: ['Ex6F9304'],
    beside: ['Add-MailboxPermission'],
    check: 'exchange-service-principal',
  },
  'exo-mailbox-not-found': {
    products: ['teamspace'],
    says: [
      ...NOT_FOUND,
      "couldn't be found",
      /object '[^'@]{1,80}@[^'@]{1,80}' couldn't be found/,
      /recipienttypedetails\s?[:=] ?"?(mailuser|remote\w{0,20}mailbox|mailcontact|mailuniversal\w{0,30})/,
    ],
    beside: ['Get-EXOMailbox', 'Get-Mailbox', 'Set-CASMailbox'],
    check: 'mailbox-kind',
  },
  'exo-orgcustomization': {
    products: ['teamspace'],
    says: [
      'first need to run the command: Enable-OrganizationCustomization',
      "isn't currently allowed in your organization",
      'IsDehydrated',
    ],
    check: 'exchange-organization',
  },
  'exo-powershell-disabled': {
    products: ['teamspace'],
    says: ['EXOModuleEnabled'],
    mentions: ['Access Denied'],
    check: 'exchange-connection',
  },
  'exo-sessions-exhausted': {
    products: ['teamspace'],
    says: [
      'exceeded the maximum number of connections allowed',
      'Please close existing runspace',
      /too many (open |concurrent )?(sessions|connections)/,
      /(keine|zu viele) (offenen? )?sitzung(en)?\b.{0,60}(exchange|powershell)/,
    ],
    check: 'exchange-connection',
  },
  'exo-federated-private': {
    products: ['teamspace'],
    codes: ['20001', '20012', '40008'],
    says: [/authenticationtype"?\s?[:=] ?"?federated/],
    mentions: ['federated domain', 'federated identity provider'],
    check: 'federation',
  },
  'exo-linux-proxy': {
    products: ['teamspace'],
    says: ['The SSL connection could not be established'],
    mentions: ['SSL protocol'],
    beside: ['Ubuntu', 'Linux', 'Proxy', 'ExchangeOnlineManagement'],
    check: 'powershell-modules',
  },
};
