import type { ExplainedAt } from './wording.ts';

/** PowerShell connected, or nearly connected, to Exchange Online. */
export const powershellExchange: Pick<
  ExplainedAt<'powershell'>,
  | 'exo-organization-tenantid'
  | 'exo-gdap-org'
  | 'exo-apponly-role'
  | 'exo-newsp-not-recognized'
  | 'exo-newsp-serviceid'
  | 'exo-newsp-exists'
  | 'exo-mbxperm-user-not-found'
  | 'exo-mailbox-not-found'
  | 'exo-orgcustomization'
  | 'exo-powershell-disabled'
  | 'exo-sessions-exhausted'
  | 'exo-federated-private'
> = {
  'exo-organization-tenantid': {
    en: [
      '-Organization does not choose the tenant',
      'teamspace’s page passes the tenant id there, but for a person’s sign-in it has no effect: the session may be in your own tenant.',
      'Use -UserPrincipalName, or as a partner -DelegatedOrganization, and compare TenantID in Get-ConnectionInformation before you change anything.',
    ],
    de: [
      '-Organization wählt den Mandanten nicht aus',
      'Die Seite von teamspace übergibt dort die Mandanten-ID, doch bei der Anmeldung einer Person wirkt das nicht: Die Sitzung kann in Ihrem eigenen Mandanten liegen.',
      'Verwenden Sie -UserPrincipalName, als Partner -DelegatedOrganization, und vergleichen Sie TenantID in Get-ConnectionInformation, bevor Sie etwas ändern.',
    ],
  },
  'exo-gdap-org': {
    en: [
      'A partner is connected to the own tenant, not the customer’s',
      '-DelegatedOrganization is missing, or the partner relation does not include the role of Exchange Administrator.',
      'Connect with -UserPrincipalName of your own and -DelegatedOrganization with the customer’s onmicrosoft.com domain.',
    ],
    de: [
      'Ein Partner ist mit dem eigenen Mandanten verbunden statt mit dem des Kunden',
      '-DelegatedOrganization fehlt, oder die Partnerbeziehung enthält die Rolle Exchange-Administrator nicht.',
      'Verbinden Sie sich mit Ihrem eigenen -UserPrincipalName und -DelegatedOrganization mit der onmicrosoft.com-Domäne des Kunden.',
    ],
  },
  'exo-apponly-role': {
    en: [
      'The app holds no directory role that Exchange accepts',
      'To connect as an app it takes a role besides the permission Exchange.ManageAsApp, or a new role is not known everywhere yet.',
      'Assign Exchange Administrator to the app’s enterprise application and wait some minutes.',
    ],
    de: [
      'Die App hat keine Verzeichnisrolle, die Exchange anerkennt',
      'Für die Verbindung als App braucht es neben der Berechtigung Exchange.ManageAsApp eine Rolle, oder eine neue Rolle ist noch nicht überall bekannt.',
      'Weisen Sie der Unternehmensanwendung der App die Rolle Exchange-Administrator zu und warten Sie einige Minuten.',
    ],
  },
  'exo-newsp-not-recognized': {
    en: [
      'The account may not use New-ServicePrincipal',
      'Exchange shows only the commands a person may use. The role is missing or not activated, or the session is in another tenant.',
      'Connect as Exchange Administrator of this tenant. After activating the role, disconnect and connect again.',
    ],
    de: [
      'Das Konto darf New-ServicePrincipal nicht verwenden',
      'Exchange zeigt nur die Befehle, die eine Person verwenden darf. Die Rolle fehlt oder ist nicht aktiviert, oder die Sitzung liegt in einem anderen Mandanten.',
      'Verbinden Sie sich als Exchange-Administrator dieses Mandanten. Trennen und verbinden Sie sich nach dem Aktivieren der Rolle neu.',
    ],
  },
  'exo-newsp-serviceid': {
    en: [
      '-ServiceId is now called -ObjectId',
      'Older guides use a parameter that has been replaced.',
      'Use -ObjectId with the object id of the enterprise application.',
    ],
    de: [
      '-ServiceId heißt jetzt -ObjectId',
      'Ältere Anleitungen verwenden einen ersetzten Parameter.',
      'Verwenden Sie -ObjectId mit der Objekt-ID der Unternehmensanwendung.',
    ],
  },
  'exo-newsp-exists': {
    en: [
      'The app is already registered in Exchange',
      'The step was done before.',
      'Compare its ObjectId with that of the enterprise application. If they are equal, go on; if not, remove it and register it anew.',
    ],
    de: [
      'Die App ist in Exchange schon registriert',
      'Der Schritt wurde bereits ausgeführt.',
      'Vergleichen Sie ihre ObjectId mit der der Unternehmensanwendung. Sind beide gleich, fahren Sie fort; sonst entfernen Sie sie und registrieren sie neu.',
    ],
  },
  'exo-mbxperm-user-not-found': {
    en: [
      'Exchange does not find the app for the mailbox right',
      'The client id or the name was used, or the app was registered in Exchange only just now.',
      'Use the Identity that Get-ServicePrincipal shows. If it is new, try again after some minutes.',
    ],
    de: [
      'Exchange findet die App für das Postfachrecht nicht',
      'Es wurde die Client-ID oder der Name verwendet, oder die App wurde in Exchange eben erst registriert.',
      'Verwenden Sie die Identity aus Get-ServicePrincipal. Ist sie neu, versuchen Sie es nach einigen Minuten erneut.',
    ],
  },
  'exo-mailbox-not-found': {
    en: [
      'There is no such mailbox in Exchange Online',
      'The address is mistyped, has no licence, belongs to a group or contact, or the mailbox is on a server of the customer’s own.',
      'Look the address up with Get-EXORecipient. It has to be a user, shared, room or equipment mailbox.',
    ],
    de: [
      'Dieses Postfach gibt es in Exchange Online nicht',
      'Die Adresse ist vertippt, hat keine Lizenz, gehört zu einer Gruppe oder einem Kontakt, oder das Postfach liegt auf einem eigenen Server des Kunden.',
      'Schlagen Sie die Adresse mit Get-EXORecipient nach. Es muss ein Benutzer-, freigegebenes, Raum- oder Gerätepostfach sein.',
    ],
  },
  'exo-orgcustomization': {
    en: [
      'The organization has to be unlocked for changes first',
      'New tenants share a common setup until it is made their own, once.',
      'Run Enable-OrganizationCustomization, which cannot be undone, wait about an hour, and try again.',
    ],
    de: [
      'Die Organisation muss erst für Änderungen freigeschaltet werden',
      'Neue Mandanten teilen sich eine gemeinsame Grundeinrichtung, bis sie einmal zu einer eigenen gemacht wird.',
      'Führen Sie Enable-OrganizationCustomization aus, was sich nicht zurücknehmen lässt, warten Sie etwa eine Stunde und versuchen Sie es erneut.',
    ],
  },
  'exo-powershell-disabled': {
    en: [
      'PowerShell is switched off for this account',
      'The tenant lets only some accounts use Exchange PowerShell.',
      'Have EXOModuleEnabled set to true for this account with Set-User, or use another one.',
    ],
    de: [
      'Für dieses Konto ist PowerShell abgeschaltet',
      'Der Mandant lässt nur einige Konten die Exchange-PowerShell verwenden.',
      'Lassen Sie mit Set-User EXOModuleEnabled für dieses Konto auf true setzen, oder verwenden Sie ein anderes.',
    ],
  },
  'exo-sessions-exhausted': {
    en: [
      'No more sessions are free',
      'Earlier windows were closed without disconnecting, and their sessions are still counted.',
      'Disconnect open sessions with Disconnect-ExchangeOnline, or wait a while.',
    ],
    de: [
      'Es ist keine Sitzung mehr frei',
      'Frühere Fenster wurden ohne Trennen geschlossen, und ihre Sitzungen zählen noch.',
      'Trennen Sie offene Sitzungen mit Disconnect-ExchangeOnline, oder warten Sie eine Weile.',
    ],
  },
  'exo-federated-private': {
    en: [
      'The company’s own sign-in server cannot be reached',
      'The account’s domain is federated, and its sign-in server is not public.',
      'Use an administrator account that lives in the cloud only, with an onmicrosoft.com address.',
    ],
    de: [
      'Der eigene Anmeldeserver des Unternehmens ist nicht erreichbar',
      'Die Domäne des Kontos ist eine Verbunddomäne, und ihr Anmeldeserver ist nicht öffentlich.',
      'Verwenden Sie ein reines Cloudkonto der Administration mit einer onmicrosoft.com-Adresse.',
    ],
  },
};
