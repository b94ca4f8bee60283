import type { ExplainedAt } from './wording.ts';

/** A person signs in. */
export const signIn: ExplainedAt<'entra-signin'> = {
  'entra-redirect-mismatch': {
    en: [
      'The redirect URI is not the registered one',
      'The address the sign-in should return to differs from the registered one in host, path, port, a final slash or the kind of platform. For teamspace it is the public address followed by /api/server/oauth2/redirect.',
      'Copy the URI from the message and register exactly that under “Authentication”, on the platform that fits: web for teamspace, mobile and desktop for http://localhost.',
    ],
    de: [
      'Der Umleitungs-URI ist nicht der registrierte',
      'Die Adresse, zu der die Anmeldung zurückkehren soll, weicht in Host, Pfad, Port, abschließendem Schrägstrich oder Plattform von der registrierten ab. Bei teamspace ist es die öffentliche Adresse mit /api/server/oauth2/redirect.',
      'Kopieren Sie den URI aus der Meldung und registrieren Sie genau diesen unter „Authentifizierung“ auf der passenden Plattform: Web für teamspace, Mobil und Desktop für http://localhost.',
    ],
  },
  'entra-no-redirect': {
    en: [
      'The app has no redirect URI',
      'The app is used for a sign-in of people, but was registered without an address to return to.',
      'Add the redirect URI under “Authentication”, then sign in again.',
    ],
    de: [
      'Die App hat keinen Umleitungs-URI',
      'Mit der App melden sich Personen an, doch sie wurde ohne Rückkehradresse registriert.',
      'Tragen Sie den Umleitungs-URI unter „Authentifizierung“ ein und melden Sie sich erneut an.',
    ],
  },
  'entra-ca-block': {
    en: [
      'Conditional Access blocks the sign-in',
      'A policy of the tenant refuses this sign-in because of its place, device, risk or app. A sign-in of the app itself can be caught by a policy for workload identities.',
      'Look up the correlation id in the sign-in log, which names the policy. Meet its condition or have the policy adjusted; for a sign-in of the app, allow the server’s public address.',
    ],
    de: [
      'Bedingter Zugriff blockiert die Anmeldung',
      'Eine Richtlinie des Mandanten weist diese Anmeldung wegen Ort, Gerät, Risiko oder App ab. Meldet sich die App selbst an, kann es eine Richtlinie für Workload-Identitäten sein.',
      'Suchen Sie die Korrelations-ID im Anmeldeprotokoll, das die Richtlinie nennt. Erfüllen Sie ihre Bedingung oder lassen Sie sie anpassen; für die Anmeldung der App geben Sie die öffentliche Adresse des Servers frei.',
    ],
  },
  'entra-mfa-needed': {
    en: [
      'A second factor is required',
      'The account has to confirm with a second factor, which a sign-in without a window cannot ask for.',
      'Sign in in the browser and confirm there. What runs unattended should use the app’s own credentials, never a person’s.',
    ],
    de: [
      'Ein zweiter Faktor ist nötig',
      'Das Konto muss mit einem zweiten Faktor bestätigen, wonach eine Anmeldung ohne Fenster nicht fragen kann.',
      'Melden Sie sich im Browser an und bestätigen Sie dort. Was unbeaufsichtigt läuft, sollte die Anmeldedaten der App verwenden, nie die einer Person.',
    ],
  },
  'entra-mfa-enrol': {
    en: [
      'The account has no second factor registered',
      'The tenant demands a second factor, and this account has not set one up yet. Some tenants allow that from trusted places only.',
      'Register one at https://aka.ms/mfasetup with the same account, then sign in again.',
    ],
    de: [
      'Für das Konto ist kein zweiter Faktor registriert',
      'Der Mandant verlangt einen zweiten Faktor, und dieses Konto hat noch keinen eingerichtet. Manche Mandanten erlauben das nur an vertrauenswürdigen Orten.',
      'Registrieren Sie einen unter https://aka.ms/mfasetup mit demselben Konto und melden Sie sich erneut an.',
    ],
  },
  'entra-device-policy': {
    en: [
      'Only a managed device may sign in',
      'The tenant lets in devices that it manages or knows as compliant; a consultant’s own computer usually is neither.',
      'Work from a computer of the customer, or let the customer’s administrator sign in for this step.',
    ],
    de: [
      'Nur ein verwaltetes Gerät darf sich anmelden',
      'Der Mandant lässt nur Geräte zu, die er verwaltet oder als konform kennt; der eigene Computer einer Beratung ist meist keins von beiden.',
      'Arbeiten Sie an einem Computer des Kunden, oder lassen Sie sich für diesen Schritt jemanden aus der Administration des Kunden anmelden.',
    ],
  },
  'entra-security-defaults': {
    en: [
      'Security defaults block this kind of sign-in',
      'The tenant has security defaults on, which refuse user name and password without modern authentication.',
      'Use OAuth instead of a password, and leave the security defaults on.',
    ],
    de: [
      'Die Sicherheitsstandards blockieren diese Anmeldung',
      'Im Mandanten sind die Sicherheitsstandards aktiv; sie weisen Benutzername und Kennwort ohne moderne Authentifizierung ab.',
      'Verwenden Sie OAuth statt eines Kennworts und lassen Sie die Sicherheitsstandards eingeschaltet.',
    ],
  },
  'entra-devicecode-blocked': {
    en: [
      'Signing in by device code is not allowed',
      'A policy forbids device codes. A session that was once begun with one keeps that mark, so later renewals fail too.',
      'Sign in in the browser. Sign out of the old session first, so that it is not renewed.',
    ],
    de: [
      'Die Anmeldung mit Gerätecode ist nicht erlaubt',
      'Eine Richtlinie verbietet Gerätecodes. Eine einmal so begonnene Sitzung behält dieses Merkmal, deshalb scheitert auch ihre Verlängerung.',
      'Melden Sie sich im Browser an. Melden Sie sich vorher von der alten Sitzung ab, damit sie nicht verlängert wird.',
    ],
  },
  'entra-devicecode-pending': {
    en: [
      'The device code is still open or has expired',
      'Nobody has finished the sign-in yet, the code was mistyped, or its 15 minutes are over.',
      'Enter the code shown last. Once it has expired, start again and use the new one.',
    ],
    de: [
      'Der Gerätecode ist noch offen oder abgelaufen',
      'Die Anmeldung wurde noch nicht beendet, der Code falsch eingegeben, oder seine 15 Minuten sind vorbei.',
      'Geben Sie den zuletzt gezeigten Code ein. Ist er abgelaufen, beginnen Sie neu und verwenden den neuen.',
    ],
  },
  'entra-guest-or-wrong-account': {
    en: [
      'The account does not belong to this tenant',
      'The browser took another account, a personal one was used, or an invitation as a guest has not been accepted.',
      'Choose “Use another account” and one of this tenant, or have yours invited as a guest and accept the invitation.',
    ],
    de: [
      'Das Konto gehört nicht zu diesem Mandanten',
      'Der Browser hat ein anderes Konto genommen, es war ein privates, oder eine Gasteinladung ist noch nicht angenommen.',
      'Wählen Sie „Anderes Konto verwenden“ und eines dieses Mandanten, oder lassen Sie Ihres als Gast einladen und nehmen Sie die Einladung an.',
    ],
  },
  'entra-account-state': {
    en: [
      'Wrong password, or the account is locked or disabled',
      'The state of the account stops the sign-in; nothing is wrong with the app.',
      'Type user name and password anew. After a lock wait a while, and have the customer’s administrator look at the account.',
    ],
    de: [
      'Falsches Kennwort, oder das Konto ist gesperrt oder deaktiviert',
      'Der Zustand des Kontos verhindert die Anmeldung; an der App liegt es nicht.',
      'Geben Sie Benutzername und Kennwort neu ein. Warten Sie nach einer Sperre, und lassen Sie das Konto von der Administration des Kunden prüfen.',
    ],
  },
  'entra-token-revoked': {
    en: [
      'The session has ended',
      'The password was changed, the session was revoked or lay idle too long, or the tenant asks for a fresh sign-in.',
      'Sign in again. What was entered so far is kept.',
    ],
    de: [
      'Die Sitzung ist beendet',
      'Das Kennwort wurde geändert, die Sitzung widerrufen oder zu lange nicht genutzt, oder der Mandant verlangt eine neue Anmeldung.',
      'Melden Sie sich erneut an. Bisherige Eingaben bleiben erhalten.',
    ],
  },
  'entra-cross-tenant': {
    en: [
      'A rule between the two tenants forbids the access',
      'Either your own organization does not let you out to this tenant, or this tenant does not let you in.',
      'Have the cross-tenant access settings of the side named in the message adjusted, or use an account of the tenant itself.',
    ],
    de: [
      'Eine Regel zwischen den beiden Mandanten verbietet den Zugriff',
      'Entweder lässt Ihre Organisation Sie nicht in diesen Mandanten hinaus, oder dieser Mandant lässt Sie nicht herein.',
      'Lassen Sie die mandantenübergreifenden Zugriffseinstellungen der in der Meldung genannten Seite anpassen, oder verwenden Sie ein Konto des Mandanten selbst.',
    ],
  },
  'entra-implicit-off': {
    en: [
      'Id tokens and access tokens are not switched on',
      'The single sign-on of teamspace asks for tokens straight from the sign-in page, which the app does not allow yet.',
      'Tick “Access tokens” and “ID tokens” in the app’s authentication settings.',
    ],
    de: [
      'ID-Token und Zugriffstoken sind nicht eingeschaltet',
      'Das Single Sign-on von teamspace verlangt Token direkt von der Anmeldeseite, was die App noch nicht erlaubt.',
      'Setzen Sie in den Authentifizierungseinstellungen der App die Haken „Zugriffstoken“ und „ID-Token“.',
    ],
  },
  'entra-code-reuse': {
    en: [
      'The sign-in code was used twice',
      'A double click, the browser’s back button, or two servers behind one address, of which one began the sign-in and the other ended it.',
      'Begin the sign-in anew. If it happens again and again, make sure that the same teamspace server sees the start and the return.',
    ],
    de: [
      'Der Anmeldecode wurde zweimal verwendet',
      'Ein Doppelklick, die Zurück-Taste des Browsers, oder zwei Server hinter einer Adresse, von denen einer die Anmeldung begann und der andere sie beendete.',
      'Beginnen Sie die Anmeldung neu. Kommt es immer wieder vor, sorgen Sie dafür, dass derselbe teamspace-Server Beginn und Rückkehr sieht.',
    ],
  },
};
