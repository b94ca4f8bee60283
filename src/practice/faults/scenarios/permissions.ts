import { scenariosOf } from './scenario.ts';

/** What an app is, and what it may do, a while after the guide. */
export const permissionScenarios = scenariosOf('permissions', [
  {
    name: 'consent-removed',
    title: {
      en: 'Somebody has taken back one permission',
      de: 'Jemand hat eine Berechtigung zurückgenommen',
    },
    entry: 'token-no-roles',
    meet: 'check',
    faults: { tenant: [{ do: 'remove-consent', permission: 'User.Read.All' }] },
  },
  {
    name: 'consents-revoked',
    title: {
      en: 'A click on “Grant admin consent” has revoked what was granted before',
      de: 'Ein Klick auf „Administratorzustimmung erteilen“ hat frühere Zustimmungen widerrufen',
    },
    entry: 'graph-consent-revokes',
    meet: 'check',
    faults: { tenant: [{ do: 'remove-consent' }] },
  },
  {
    name: 'permissions-as-delegated',
    title: {
      en: 'The permissions are listed as delegated ones',
      de: 'Die Berechtigungen sind als delegierte eingetragen',
    },
    entry: 'perm-delegated-instead-of-application',
    meet: 'check',
    faults: { tenant: [{ do: 'retype-permissions' }] },
  },
  {
    name: 'exchange-permissions-missing',
    title: {
      en: 'The permissions of Office 365 Exchange Online are not listed',
      de: 'Die Berechtigungen von Office 365 Exchange Online sind nicht eingetragen',
    },
    entry: 'perm-graph-imap-instead-of-exchange',
    meet: 'check',
    faults: { tenant: [{ do: 'unlist-permissions', api: 'Office 365 Exchange Online' }] },
  },
  {
    name: 'audience-widened',
    title: {
      en: 'The app was made a multi-tenant app',
      de: 'Die App wurde zur mandantenfähigen App gemacht',
    },
    entry: 'graph-multitenant-audience',
    meet: 'check',
    faults: { tenant: [{ do: 'change-application', properties: { signInAudience: 'AzureADMultipleOrgs' } }] },
  },
  {
    name: 'permission-not-offered',
    title: {
      en: 'The API in this tenant does not offer a permission',
      de: 'Die API in diesem Mandanten bietet eine Berechtigung nicht an',
    },
    entry: 'perm-names-in-doc-wrong',
    meet: 'apply',
    faults: {
      tenant: [
        { do: 'withdraw-permission', api: 'Office 365 Exchange Online', permission: 'IMAP.AccessAsApp' },
      ],
    },
  },
]);
