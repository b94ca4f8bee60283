import type { ExplainedAt } from './wording.ts';

/** Who allows an app what. */
export const consent: ExplainedAt<'consent'> = {
  'entra-consent-missing': {
    en: [
      'Nobody has consented to the app',
      'The app asks for permissions that neither the person nor an administrator of this tenant has agreed to.',
      'Have an administrator grant consent at the enterprise application, then sign in again.',
    ],
    de: [
      'Niemand hat der App zugestimmt',
      'Die App verlangt Berechtigungen, denen in diesem Mandanten weder die Person noch die Administration zugestimmt hat.',
      'Lassen Sie die Administration an der Unternehmensanwendung zustimmen und melden Sie sich erneut an.',
    ],
  },
  'entra-admin-consent-required': {
    en: [
      'Only an administrator may consent',
      'The permission needs an administrator, or the tenant does not let people consent by themselves.',
      'Send the request to an administrator with the right role, or let them open the consent page for this app.',
    ],
    de: [
      'Nur die Administration darf zustimmen',
      'Die Berechtigung verlangt eine Administration, oder der Mandant lässt Personen nicht selbst zustimmen.',
      'Leiten Sie die Anfrage an jemanden mit der passenden Rolle weiter, oder lassen Sie dort die Zustimmungsseite dieser App öffnen.',
    ],
  },
  'entra-consent-declined': {
    en: [
      'The consent was declined',
      '“Cancel” was chosen on the consent page, or the browser was closed.',
      'Read what the app asks for and why, then sign in again and accept.',
    ],
    de: [
      'Die Zustimmung wurde abgelehnt',
      'Auf der Zustimmungsseite wurde „Abbrechen“ gewählt, oder der Browser wurde geschlossen.',
      'Lesen Sie, was die App wofür verlangt, melden Sie sich erneut an und stimmen Sie zu.',
    ],
  },
  'entra-gdap-preconsent': {
    en: [
      'A partner’s account uses an app the customer has not allowed',
      'With delegated administration (GDAP) an app needs the customer’s consent first. Partner accounts at risk are blocked as well.',
      'Have somebody in the customer’s tenant consent first, or let the customer’s administrator run this step.',
    ],
    de: [
      'Ein Partnerkonto verwendet eine App, die der Kunde nicht erlaubt hat',
      'Bei delegierter Administration (GDAP) braucht eine App zuerst die Zustimmung des Kunden. Auch gefährdete Partnerkonten werden blockiert.',
      'Lassen Sie zuerst im Mandanten des Kunden zustimmen, oder überlassen Sie diesen Schritt der Administration des Kunden.',
    ],
  },
  'entra-firstparty-preauth': {
    en: [
      'A borrowed sign-in app may not ask for this',
      'The client id is one of Microsoft’s own apps, which may only call what Microsoft has arranged for it.',
      'Register a sign-in app of your own and enter its client id in the settings.',
    ],
    de: [
      'Eine geliehene Anmelde-App darf das nicht verlangen',
      'Die Client-ID gehört zu einer App von Microsoft, und diese darf nur aufrufen, was Microsoft für sie vorgesehen hat.',
      'Registrieren Sie eine eigene Anmelde-App und tragen Sie ihre Client-ID in den Einstellungen ein.',
    ],
  },
  'entra-service-not-subscribed': {
    en: [
      'The tenant has no licence for the service',
      'The app asks for permissions of a service this organization has not subscribed to.',
      'Add the licence and wait until the service is set up, or remove its permissions from the app.',
    ],
    de: [
      'Der Mandant hat keine Lizenz für den Dienst',
      'Die App verlangt Berechtigungen eines Dienstes, den diese Organisation nicht abonniert hat.',
      'Ergänzen Sie die Lizenz und warten Sie, bis der Dienst eingerichtet ist, oder entfernen Sie seine Berechtigungen von der App.',
    ],
  },
  'entra-misconfigured-permissions': {
    en: [
      'The app’s list of permissions lacks this one',
      'The sign-in asks for a service that the registration does not list, or consent was given for an earlier list.',
      'Add the permission under “API permissions”, then have consent granted again.',
    ],
    de: [
      'In der Berechtigungsliste der App fehlt diese',
      'Die Anmeldung verlangt einen Dienst, den die Registrierung nicht aufführt, oder die Zustimmung galt einer früheren Liste.',
      'Ergänzen Sie die Berechtigung unter „API-Berechtigungen“ und lassen Sie erneut zustimmen.',
    ],
  },
  'entra-sp-race': {
    en: [
      'The enterprise application is just being created, or is there already',
      'Consent right after the registration can overtake Microsoft’s directory. That the name is already present does no harm.',
      'Wait half a minute and try again. If the enterprise application is there then, everything is in order.',
    ],
    de: [
      'Die Unternehmensanwendung entsteht gerade, oder es gibt sie schon',
      'Eine Zustimmung gleich nach der Registrierung kann Microsofts Verzeichnis überholen. Dass der Name schon vorhanden ist, schadet nicht.',
      'Warten Sie eine halbe Minute und versuchen Sie es erneut. Ist die Unternehmensanwendung dann da, ist alles in Ordnung.',
    ],
  },
  'graph-consent-role-too-low': {
    en: [
      'This role may not consent to Microsoft Graph permissions',
      'Application Administrators may consent to much, but not to application permissions of Microsoft Graph. The two for Exchange pass, calendars, call records and users do not.',
      'Let a Privileged Role Administrator or a Global Administrator do the consent step.',
    ],
    de: [
      'Diese Rolle darf Graph-Berechtigungen nicht zustimmen',
      'Anwendungsadministratoren dürfen vielem zustimmen, nicht aber Anwendungsberechtigungen von Microsoft Graph. Die beiden für Exchange gehen durch, Kalender, Anrufliste und Benutzer nicht.',
      'Lassen Sie den Zustimmungsschritt von einem Administrator für privilegierte Rollen oder einem globalen Administrator ausführen.',
    ],
  },
  'graph-consent-revokes': {
    en: [
      'Granting consent has removed earlier permissions',
      'Consent for the whole tenant follows the app’s present list; what is no longer on it may be withdrawn.',
      'Compare the grants before and after, and put back what is missing. Granting single permissions leaves the others alone.',
    ],
    de: [
      'Die Zustimmung hat frühere Berechtigungen entfernt',
      'Die Zustimmung für den ganzen Mandanten folgt der jetzigen Liste der App; was nicht mehr darauf steht, kann entzogen werden.',
      'Vergleichen Sie die Zustimmungen vorher und nachher und ergänzen Sie, was fehlt. Einzeln erteilte Berechtigungen lassen die anderen in Ruhe.',
    ],
  },
};
