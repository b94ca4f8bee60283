import type { ExplainedAt } from './wording.ts';

/** Azure Resource Manager. */
export const resourceManager: ExplainedAt<'arm'> = {
  'cli-mfa-phase2': {
    en: [
      'Azure wants a second factor for changes',
      'Since late 2025 people need one to create, change or delete; reading works without it.',
      'Update Azure CLI to 2.76 or later and sign in with a second factor. Apps are not concerned.',
    ],
    de: [
      'Azure verlangt für Änderungen einen zweiten Faktor',
      'Seit Ende 2025 brauchen Personen ihn zum Anlegen, Ändern und Löschen; Lesen geht ohne.',
      'Aktualisieren Sie Azure CLI auf 2.76 oder neuer und melden Sie sich mit zweitem Faktor an. Apps betrifft das nicht.',
    ],
  },
  'adt-iam-app-not-listed': {
    en: [
      'The app is not in the list of members',
      'The list shows people first, and an app without an enterprise application is never in it.',
      'Type the app’s exact name or its client id. If it stays away, create the enterprise application.',
    ],
    de: [
      'Die App steht nicht in der Mitgliederliste',
      'Die Liste zeigt zuerst Personen, und eine App ohne Unternehmensanwendung steht nie darin.',
      'Geben Sie den genauen Namen oder die Client-ID der App ein. Bleibt sie aus, legen Sie die Unternehmensanwendung an.',
    ],
  },
  'arm-principal-not-found': {
    en: [
      'Azure does not find the receiver of the role',
      'The enterprise application is too new, or the object id is the registration’s.',
      'Use the enterprise application’s object id with the principal type ServicePrincipal, and try again after a minute.',
    ],
    de: [
      'Azure findet den Empfänger der Rolle nicht',
      'Die Unternehmensanwendung ist zu neu, oder die Objekt-ID ist die der Registrierung.',
      'Verwenden Sie die Objekt-ID der Unternehmensanwendung mit dem Prinzipaltyp ServicePrincipal, und versuchen Sie es nach einer Minute erneut.',
    ],
  },
  'arm-role-exists': {
    en: ['The role is already assigned', 'The step was done before.', 'Nothing has to be done.'],
    de: ['Die Rolle ist schon zugewiesen', 'Der Schritt wurde bereits ausgeführt.', 'Es ist nichts zu tun.'],
  },
  'arm-no-write': {
    en: [
      'The account may not assign roles in Azure',
      'It takes Owner, User Access Administrator or Role Based Access Control Administrator there; Contributor is not enough.',
      'Hand the step over to the owner of the subscription, with the request as Entrada prints it.',
    ],
    de: [
      'Das Konto darf in Azure keine Rollen zuweisen',
      'Dafür braucht es dort Besitzer, Benutzerzugriffsadministrator oder Administrator für rollenbasierte Zugriffssteuerung; Mitwirkender genügt nicht.',
      'Übergeben Sie den Schritt mit der Anfrage, wie Entrada sie ausgibt, an den Besitzer des Abonnements.',
    ],
  },
};

/** The data in an Azure Digital Twins instance. */
export const digitalTwins: ExplainedAt<'adt-data'> = {
  'adt-403-no-role': {
    en: [
      'The app holds no data role on the instance',
      'Owner of the subscription is not Azure Digital Twins Data Owner; the data have roles of their own.',
      'Assign Azure Digital Twins Data Owner or Data Reader to the app’s enterprise application, and wait some minutes.',
    ],
    de: [
      'Die App hat an der Instanz keine Datenrolle',
      'Besitzer des Abonnements ist nicht Azure Digital Twins-Datenbesitzer; die Daten haben eigene Rollen.',
      'Weisen Sie der Unternehmensanwendung der App Azure Digital Twins-Datenbesitzer oder -Datenleser zu, und warten Sie einige Minuten.',
    ],
  },
  'adt-api-permission-confusion': {
    en: [
      'The API permission does not help a service',
      'Read.Write only matters for signed-in people; for an app on its own the role on the instance decides.',
      'Assign the data role to the enterprise application. Keep the API permission where people sign in.',
    ],
    de: [
      'Die API-Berechtigung hilft einem Dienst nicht',
      'Read.Write zählt nur für angemeldete Personen; für eine App allein entscheidet die Rolle an der Instanz.',
      'Weisen Sie der Unternehmensanwendung die Datenrolle zu. Behalten Sie die API-Berechtigung, wo sich Personen anmelden.',
    ],
  },
  'adt-host-wrong': {
    en: [
      'The address of the instance is wrong',
      'The name of the instance is only a part of it; the whole is name.api.region.digitaltwins.azure.net.',
      'Copy the host name from the instance’s overview page.',
    ],
    de: [
      'Die Adresse der Instanz stimmt nicht',
      'Der Name der Instanz ist nur ein Teil davon; ganz heißt sie name.api.region.digitaltwins.azure.net.',
      'Kopieren Sie den Hostnamen von der Übersichtsseite der Instanz.',
    ],
  },
  'adt-public-access-off': {
    en: [
      'The instance can be reached from inside only',
      'Its public network access is disabled.',
      'Check from a computer in that network, or have public access enabled.',
    ],
    de: [
      'Die Instanz ist nur von innen erreichbar',
      'Ihr öffentlicher Netzwerkzugriff ist deaktiviert.',
      'Prüfen Sie von einem Computer in diesem Netz aus, oder lassen Sie den öffentlichen Zugriff aktivieren.',
    ],
  },
};
