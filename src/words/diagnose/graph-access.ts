import type { ExplainedAt } from './wording.ts';

/** Microsoft Graph, about who may do something, and what is found. */
export const graphAccess: Pick<
  ExplainedAt<'graph'>,
  | 'graph-insufficient-privileges'
  | 'graph-role-duplicate'
  | 'graph-role-not-found'
  | 'graph-object-id-of-application'
  | 'graph-principal-resource-swapped'
  | 'graph-replication'
  | 'graph-pim-inactive'
  | 'graph-throttled'
  | 'graph-mailbox-not-enabled'
  | 'graph-raop'
> = {
  'graph-insufficient-privileges': {
    en: [
      'The account or the tool lacks a right',
      'The account misses a directory role, the role is not activated, or the tool was not granted the permission for this call.',
      'Look which of the three it is. Sign in with an account that holds the role the step names; an activated role counts after a new sign-in.',
    ],
    de: [
      'Dem Konto oder dem Werkzeug fehlt ein Recht',
      'Dem Konto fehlt eine Verzeichnisrolle, die Rolle ist nicht aktiviert, oder das Werkzeug hat für diesen Aufruf keine Berechtigung.',
      'Stellen Sie fest, was davon zutrifft. Melden Sie sich mit einem Konto an, das die beim Schritt genannte Rolle hat; eine aktivierte Rolle zählt erst nach neuer Anmeldung.',
    ],
  },
  'graph-role-duplicate': {
    en: [
      'The permission is already granted',
      'The step was done before.',
      'Nothing has to be done; read the assignment once to be sure.',
    ],
    de: [
      'Die Berechtigung ist schon erteilt',
      'Der Schritt wurde bereits ausgeführt.',
      'Es ist nichts zu tun; lesen Sie die Zuweisung zur Sicherheit einmal aus.',
    ],
  },
  'graph-role-not-found': {
    en: [
      'The product does not know this role',
      'The role’s id comes from another installation, the role is switched off or not meant for apps, or it was made seconds ago.',
      'Read the roles of the product’s enterprise application in this tenant and take the id from there.',
    ],
    de: [
      'Das Produkt kennt diese Rolle nicht',
      'Die Rollenkennung stammt aus einer anderen Installation, die Rolle ist abgeschaltet oder nicht für Apps gedacht, oder sie entstand vor Sekunden.',
      'Lesen Sie die Rollen der Unternehmensanwendung des Produkts in diesem Mandanten und nehmen Sie die Kennung von dort.',
    ],
  },
  'graph-object-id-of-application': {
    en: [
      'The object id of the registration was used',
      'Every app has two object ids, one at the app registration and one at the enterprise application. Here the second one is needed.',
      'Open the enterprise application and take the object id from its overview, or find it by the client id.',
    ],
    de: [
      'Es wurde die Objekt-ID der Registrierung verwendet',
      'Jede App hat zwei Objekt-IDs, eine an der App-Registrierung und eine an der Unternehmensanwendung. Hier wird die zweite gebraucht.',
      'Öffnen Sie die Unternehmensanwendung und nehmen Sie die Objekt-ID aus ihrer Übersicht, oder suchen Sie sie über die Client-ID.',
    ],
  },
  'graph-principal-resource-swapped': {
    en: [
      'Receiver and product were mixed up in the assignment',
      'Documents disagree on which id is the new app’s and which the product’s.',
      'principalId is your app’s enterprise application, and so is the one in the address; resourceId is the product’s.',
    ],
    de: [
      'In der Zuweisung wurden Empfänger und Produkt vertauscht',
      'Die Anleitungen sind sich nicht einig, welche Kennung der neuen App und welche dem Produkt gehört.',
      'principalId ist die Unternehmensanwendung Ihrer App, ebenso die in der Adresse; resourceId ist die des Produkts.',
    ],
  },
  'graph-replication': {
    en: [
      'The directory does not show the new object yet',
      'Microsoft’s directory is spread over many servers; the next question may reach one that has not heard of it.',
      'Wait up to a minute and try again. Nothing is wrong with what was created.',
    ],
    de: [
      'Das Verzeichnis zeigt das neue Objekt noch nicht',
      'Microsofts Verzeichnis verteilt sich auf viele Server; die nächste Frage kann einen treffen, der noch nichts davon weiß.',
      'Warten Sie bis zu einer Minute und versuchen Sie es erneut. Das Angelegte ist in Ordnung.',
    ],
  },
  'graph-pim-inactive': {
    en: [
      'The role is eligible but not active',
      'With Privileged Identity Management a role has to be activated first, and it counts only for sign-ins after that.',
      'Activate the role, sign out, and sign in again.',
    ],
    de: [
      'Die Rolle ist zugewiesen, aber nicht aktiv',
      'Mit Privileged Identity Management muss eine Rolle erst aktiviert werden und zählt nur für spätere Anmeldungen.',
      'Aktivieren Sie die Rolle, melden Sie sich ab und wieder an.',
    ],
  },
  'graph-throttled': {
    en: [
      'Too many requests in a short time',
      'Microsoft slows down what asks too often.',
      'Wait as long as the answer says, then continue; ask for several things in one request where that is possible.',
    ],
    de: [
      'Zu viele Anfragen in kurzer Zeit',
      'Microsoft bremst, was zu oft fragt.',
      'Warten Sie so lange, wie die Antwort sagt, und fahren Sie dann fort; fassen Sie Anfragen zusammen, wo es geht.',
    ],
  },
  'graph-mailbox-not-enabled': {
    en: [
      'The mailbox cannot be reached through Graph',
      'The user has no Exchange Online licence, the mailbox is not set up yet or deleted, or it is on a server of the customer’s own.',
      'Assign a licence and wait, move the mailbox to Exchange Online, or choose another user.',
    ],
    de: [
      'Das Postfach ist über Graph nicht erreichbar',
      'Der Benutzer hat keine Lizenz für Exchange Online, das Postfach ist noch nicht eingerichtet oder gelöscht, oder es liegt auf einem eigenen Server des Kunden.',
      'Weisen Sie eine Lizenz zu und warten Sie, verschieben Sie das Postfach nach Exchange Online, oder wählen Sie einen anderen Benutzer.',
    ],
  },
  'graph-raop': {
    en: [
      'A policy keeps the app out of this mailbox',
      'An application access policy lists the mailboxes the app may open, and this one is not among them. Changes may take more than a day.',
      'Add the mailbox to the policy’s group, or replace the policy by a role assignment for the app in Exchange.',
    ],
    de: [
      'Eine Richtlinie hält die App von diesem Postfach fern',
      'Eine Anwendungszugriffsrichtlinie zählt die erlaubten Postfächer auf, und dieses ist nicht dabei. Änderungen brauchen mitunter mehr als einen Tag.',
      'Nehmen Sie das Postfach in die Gruppe der Richtlinie auf, oder ersetzen Sie sie durch eine Rollenzuweisung für die App in Exchange.',
    ],
  },
};
