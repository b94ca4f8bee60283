import type { ExplainedAt } from './wording.ts';

export const smartspace: ExplainedAt<'smartspace'> = {
  'ss-two-ids-swapped': {
    en: [
      'Your client id and Smartspace’s are swapped',
      'The client id is your own app’s; the scope names Smartspace’s. Mixing them up is the most common mistake.',
      'Send your client id as client_id and api://SMARTSPACE_CLIENT_ID/.default as scope.',
    ],
    de: [
      'Ihre Client-ID und die von Smartspace sind vertauscht',
      'Die Client-ID ist die Ihrer eigenen App; der Bereich nennt die von Smartspace. Beide zu verwechseln ist der häufigste Fehler.',
      'Senden Sie Ihre Client-ID als client_id und api://SMARTSPACE_CLIENT_ID/.default als scope.',
    ],
  },
  'ss-401-reauth': {
    en: [
      'Smartspace does not accept the token',
      'The token is for another service, from another tenant, or has run out.',
      'Ask for a new token with Smartspace’s scope, and look at its audience, issuer and roles.',
    ],
    de: [
      'Smartspace nimmt das Token nicht an',
      'Das Token gilt für einen anderen Dienst, kommt aus einem anderen Mandanten oder ist abgelaufen.',
      'Fordern Sie ein neues Token mit dem Bereich von Smartspace an, und sehen Sie Empfänger, Aussteller und Rollen darin nach.',
    ],
  },
  'ss-403-workspace': {
    en: [
      'The app has no access to the workspace',
      'It was not added in the workspace’s access control as a service principal, or it lacks the role “Integrations”.',
      'Let a Smartspace administrator add it. After a role was assigned, ask for a new token.',
    ],
    de: [
      'Die App hat keinen Zugriff auf den Workspace',
      'Sie wurde in der Zugriffssteuerung des Workspace nicht als Dienstprinzipal hinzugefügt, oder ihr fehlt die Rolle „Integrations“.',
      'Lassen Sie sie von der Smartspace-Administration hinzufügen. Fordern Sie nach einer Rollenzuweisung ein neues Token an.',
    ],
  },
  'ss-sp-not-searchable': {
    en: [
      'The search in access control does not find the app',
      'The list is set to users, the app has no enterprise application, or the directory does not show it yet.',
      'Set the list to service principal, make sure the enterprise application exists, and search for its exact name.',
    ],
    de: [
      'Die Suche in der Zugriffssteuerung findet die App nicht',
      'Die Liste steht auf Benutzer, die App hat keine Unternehmensanwendung, oder das Verzeichnis zeigt sie noch nicht.',
      'Stellen Sie die Liste auf Dienstprinzipal, vergewissern Sie sich, dass es die Unternehmensanwendung gibt, und suchen Sie nach ihrem genauen Namen.',
    ],
  },
  'ss-wrong-api-host': {
    en: [
      'This is not the address of Smartspace’s chat API',
      'Chat, administration and the pages for people have different addresses; this one answered a page or was not found.',
      'Take the address of the container app whose name contains “api-chat”, or the one on the admin portal’s API page.',
    ],
    de: [
      'Das ist nicht die Adresse der Chat-API von Smartspace',
      'Chat, Verwaltung und die Seiten für Personen haben verschiedene Adressen; diese hat eine Seite geliefert oder wurde nicht gefunden.',
      'Nehmen Sie die Adresse der Container-App, deren Name „api-chat“ enthält, oder die von der API-Seite des Adminportals.',
    ],
  },
  'ss-version-mismatch': {
    en: [
      'This version of Smartspace has another interface',
      'Older versions take messages at /messages, newer ones begin at /Messages/start.',
      'Look up the version on the portal’s page of updates, and use the calls of that version.',
    ],
    de: [
      'Diese Version von Smartspace hat eine andere Schnittstelle',
      'Ältere Versionen nehmen Nachrichten unter /messages entgegen, neuere beginnen bei /Messages/start.',
      'Sehen Sie die Version auf der Update-Seite des Portals nach, und verwenden Sie die Aufrufe dieser Version.',
    ],
  },
  'ss-llm-error': {
    en: [
      'The connection works, the language model does not',
      'Smartspace took the message, but the model behind the workspace failed.',
      'Give the code to the Smartspace administrator; at the app nothing has to be changed.',
    ],
    de: [
      'Die Verbindung steht, das Sprachmodell nicht',
      'Smartspace hat die Nachricht angenommen, aber das Modell hinter dem Workspace ist gescheitert.',
      'Geben Sie den Code an die Smartspace-Administration weiter; an der App ist nichts zu ändern.',
    ],
  },
  'ss-app-needs-two-admins': {
    en: [
      'Two different administrators are needed',
      'The role is assigned in Entra, the access to the workspace in Smartspace, and those are often two people.',
      'Hand the workspace step over to the Smartspace administrator with the app’s name and client id.',
    ],
    de: [
      'Es braucht zwei verschiedene Administrationen',
      'Die Rolle wird in Entra zugewiesen, der Zugriff auf den Workspace in Smartspace, und das sind oft zwei Personen.',
      'Übergeben Sie den Workspace-Schritt mit Name und Client-ID der App an die Smartspace-Administration.',
    ],
  },
};
