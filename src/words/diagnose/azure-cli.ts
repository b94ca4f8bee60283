import type { ExplainedAt } from './wording.ts';

/** Azure CLI. */
export const azureCli: ExplainedAt<'cli'> = {
  'graph-role-name-null': {
    en: [
      'The role “Integrations” was not found',
      'The command compares the name letter by letter. The role has another name in this version, or another app was found; the command then answers null without an error.',
      'List all roles of the Smartspace app and choose the one meant for integrations.',
    ],
    de: [
      'Die Rolle „Integrations“ wurde nicht gefunden',
      'Der Befehl vergleicht den Namen Buchstabe für Buchstabe. In dieser Version heißt die Rolle anders, oder es wurde eine andere App gefunden; der Befehl antwortet dann ohne Fehler mit null.',
      'Listen Sie alle Rollen der Smartspace-App auf und wählen Sie die für Integrationen.',
    ],
  },
  'graph-sp-list-empty': {
    en: [
      'No Smartspace app of that name',
      'The name has to be exactly the one chosen at the installation, or the sign-in is to another tenant.',
      'Search by client id: the Smartspace admin portal shows it under Admin API documentation, CLI Setup.',
    ],
    de: [
      'Keine Smartspace-App mit diesem Namen',
      'Der Name muss genau der bei der Installation gewählte sein, oder die Anmeldung gilt einem anderen Mandanten.',
      'Suchen Sie nach der Client-ID: Das Adminportal von Smartspace zeigt sie unter Admin API documentation, CLI Setup.',
    ],
  },
  'cli-old-flags': {
    en: [
      'Azure CLI no longer knows these options',
      'Version 2.37 moved to Microsoft Graph and renamed them; the article still prints the old ones.',
      'Use --sign-in-audience AzureADMyOrg, --public-client-redirect-uris http://localhost and --is-fallback-public-client true.',
    ],
    de: [
      'Azure CLI kennt diese Optionen nicht mehr',
      'Version 2.37 ist zu Microsoft Graph gewechselt und hat sie umbenannt; im Artikel stehen noch die alten.',
      'Verwenden Sie --sign-in-audience AzureADMyOrg, --public-client-redirect-uris http://localhost und --is-fallback-public-client true.',
    ],
  },
  'cli-credential-reset-wipes': {
    en: [
      'Resetting the credential deleted the other secrets',
      'Without --append the command first removes every secret of the app and only then makes a new one.',
      'Store the new secret in every product that uses the app. From now on add --append, and delete old secrets one by one.',
    ],
    de: [
      'Das Zurücksetzen hat die anderen Clientgeheimnisse gelöscht',
      'Ohne --append entfernt der Befehl zuerst jedes Clientgeheimnis der App und legt erst dann ein neues an.',
      'Hinterlegen Sie das neue Clientgeheimnis in jedem Produkt, das die App benutzt. Verwenden Sie künftig --append und löschen Sie alte einzeln.',
    ],
  },
  'cli-publicclient-set': {
    en: [
      'publicClient cannot be set this way',
      'Creating an app takes no --set, and the property has another name today.',
      'Use az ad app update --id CLIENT_ID --is-fallback-public-client true.',
    ],
    de: [
      'publicClient lässt sich so nicht setzen',
      'Beim Anlegen einer App gibt es kein --set, und die Eigenschaft heißt heute anders.',
      'Verwenden Sie az ad app update --id CLIENT_ID --is-fallback-public-client true.',
    ],
  },
  'cli-create-patches-existing': {
    en: [
      'An existing app was changed instead of a new one made',
      'The command looks for the name first; a single hit is changed without asking.',
      'Look at what was changed in that app and put it back if it is in use. Choose another name, or create by Microsoft Graph.',
    ],
    de: [
      'Statt einer neuen wurde eine vorhandene App geändert',
      'Der Befehl sucht zuerst nach dem Namen; einen einzigen Treffer ändert er, ohne zu fragen.',
      'Sehen Sie nach, was an dieser App geändert wurde, und stellen Sie es zurück, falls sie in Gebrauch ist. Wählen Sie einen anderen Namen, oder legen Sie über Microsoft Graph an.',
    ],
  },
  'cli-create-name-ambiguous': {
    en: [
      'Several apps have this name',
      'Names are not unique, and the command stops when it finds more than one.',
      'Choose another name, or name the app by its client id.',
    ],
    de: [
      'Mehrere Apps tragen diesen Namen',
      'Namen sind nicht eindeutig, und der Befehl bricht bei mehr als einem Treffer ab.',
      'Wählen Sie einen anderen Namen, oder benennen Sie die App mit ihrer Client-ID.',
    ],
  },
  'cli-app-create-no-sp': {
    en: [
      'The app has no enterprise application yet',
      'az ad app create makes the registration only; the portal makes both halves. Roles need the second half.',
      'Run az ad sp create --id CLIENT_ID, wait until it can be read, then assign the role.',
    ],
    de: [
      'Die App hat noch keine Unternehmensanwendung',
      'az ad app create legt nur die Registrierung an, das Portal beide Hälften. Rollen brauchen die zweite.',
      'Führen Sie az ad sp create --id CLIENT_ID aus, warten Sie, bis sie lesbar ist, und weisen Sie dann die Rolle zu.',
    ],
  },
  'cli-assignee-display-name': {
    en: [
      'The assignee was given by name or by the registration’s id',
      'The command understands a client id or the object id of the enterprise application, whatever the article says. az dt does not tell the reason.',
      'Pass the client id, or --assignee-object-id with the enterprise application’s object id and --assignee-principal-type ServicePrincipal.',
    ],
    de: [
      'Der Empfänger wurde mit Namen oder mit der Kennung der Registrierung angegeben',
      'Der Befehl versteht eine Client-ID oder die Objekt-ID der Unternehmensanwendung, auch wenn der Artikel anderes sagt. az dt nennt den Grund nicht.',
      'Geben Sie die Client-ID an, oder --assignee-object-id mit der Objekt-ID der Unternehmensanwendung und --assignee-principal-type ServicePrincipal.',
    ],
  },
  'cli-permission-grant-replaces': {
    en: [
      'Granting a permission replaced the earlier ones',
      'az ad app permission grant deletes every delegated grant of the app for that service and writes one with the scopes given.',
      'Grant again with the full list of scopes, those from before included.',
    ],
    de: [
      'Das Erteilen einer Berechtigung hat die früheren ersetzt',
      'az ad app permission grant löscht alle delegierten Zustimmungen der App für diesen Dienst und schreibt eine mit den genannten Bereichen.',
      'Erteilen Sie sie erneut mit der vollständigen Liste der Bereiche, auch den früheren.',
    ],
  },
  'cli-admin-consent-private-endpoint': {
    en: [
      'Azure CLI’s admin consent does not work here',
      'The command talks to an address of the portal, not to Microsoft Graph. It needs that address to be reachable, a signed-in person, and the worldwide cloud.',
      'Grant consent in the portal, or by assignments through Microsoft Graph.',
    ],
    de: [
      'Die Administratorzustimmung von Azure CLI geht hier nicht',
      'Der Befehl spricht mit einer Adresse des Portals, nicht mit Microsoft Graph. Sie muss erreichbar sein, es braucht eine angemeldete Person und die weltweite Cloud.',
      'Erteilen Sie die Zustimmung im Portal oder über Zuweisungen in Microsoft Graph.',
    ],
  },
  'cli-tenantid-not-in-output': {
    en: [
      'The tenant id is not in this output',
      'The article refers to an older interface. Today’s answer has no tenant id in it.',
      'Read it with az account show --query tenantId.',
    ],
    de: [
      'Die Mandanten-ID steht nicht in dieser Ausgabe',
      'Der Artikel bezieht sich auf eine ältere Schnittstelle. Die heutige Antwort enthält keine Mandanten-ID.',
      'Lesen Sie sie mit az account show --query tenantId.',
    ],
  },
  'cli-sp-delete-leftovers': {
    en: [
      'Role assignments of a deleted app are left over',
      'az ad sp delete removes neither the app registration nor its roles in Azure.',
      'Remove the assignments of “Identity not found”, then the app registration. Next time remove roles first.',
    ],
    de: [
      'Rollenzuweisungen einer gelöschten App sind übrig',
      'az ad sp delete entfernt weder die App-Registrierung noch ihre Rollen in Azure.',
      'Entfernen Sie die Zuweisungen von „Identität nicht gefunden“, danach die App-Registrierung. Entfernen Sie künftig zuerst die Rollen.',
    ],
  },
  'cli-objectid-renamed': {
    en: [
      'The script reads objectId, which is called id today',
      'Since the move to Microsoft Graph the output has no objectId.',
      'Replace objectId by id in the query.',
    ],
    de: [
      'Das Skript liest objectId, was heute id heißt',
      'Seit dem Wechsel zu Microsoft Graph gibt es in der Ausgabe kein objectId.',
      'Ersetzen Sie in der Abfrage objectId durch id.',
    ],
  },
  'cli-wam': {
    en: [
      'The sign-in window of Windows failed',
      'The Windows broker has trouble in elevated or embedded terminals, over remote desktop, or under another Windows user.',
      'Run az config set core.enable_broker_on_windows=false and sign in again, or sign in through Entrada.',
    ],
    de: [
      'Das Anmeldefenster von Windows ist gescheitert',
      'Der Windows-Broker hat Mühe in erhöhten oder eingebetteten Terminals, über Remotedesktop oder unter einem anderen Windows-Benutzer.',
      'Führen Sie az config set core.enable_broker_on_windows=false aus und melden Sie sich erneut an, oder melden Sie sich über Entrada an.',
    ],
  },
  'cli-dt-extension': {
    en: [
      'Azure CLI does not know az dt',
      'The extension azure-iot is not installed and could not be fetched.',
      'Run az extension add --name azure-iot, or assign the role in the portal.',
    ],
    de: [
      'Azure CLI kennt az dt nicht',
      'Die Erweiterung azure-iot ist nicht installiert und ließ sich nicht nachladen.',
      'Führen Sie az extension add --name azure-iot aus, oder weisen Sie die Rolle im Portal zu.',
    ],
  },
  'cli-manifest-quoting': {
    en: [
      'The manifest was not read',
      'The path is wrong, or the shell has taken the quotes out of the JSON.',
      'Put the JSON into a file in the current folder and pass it as @manifest.json.',
    ],
    de: [
      'Das Manifest wurde nicht gelesen',
      'Der Pfad stimmt nicht, oder die Shell hat die Anführungszeichen aus dem JSON entfernt.',
      'Legen Sie das JSON in eine Datei im aktuellen Ordner und übergeben Sie @manifest.json.',
    ],
  },
};
