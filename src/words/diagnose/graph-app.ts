import type { ExplainedAt } from './wording.ts';

/** Microsoft Graph, about the app itself and what it may have. */
export const graphApp: Pick<
  ExplainedAt<'graph'>,
  | 'graph-backing-application'
  | 'graph-secret-policy-blocked'
  | 'graph-secret-lifetime'
  | 'graph-custom-password'
  | 'graph-instance-lock'
  | 'graph-app-creation-restricted'
  | 'graph-duplicate-app'
  | 'graph-multitenant-audience'
  | 'graph-identifier-uri-policy'
  | 'graph-soft-deleted'
  | 'perm-names-in-doc-wrong'
  | 'adt-sp-not-in-tenant'
> = {
  'graph-backing-application': {
    en: [
      'The enterprise application cannot be created yet',
      'The directory does not show the new registration everywhere, or the account may not create enterprise applications.',
      'Try again after some seconds. If it stays, use a Cloud Application Administrator.',
    ],
    de: [
      'Die Unternehmensanwendung lässt sich noch nicht anlegen',
      'Das Verzeichnis zeigt die neue Registrierung noch nicht überall, oder das Konto darf keine Unternehmensanwendungen anlegen.',
      'Versuchen Sie es nach einigen Sekunden erneut. Bleibt es dabei, verwenden Sie einen Cloudanwendungsadministrator.',
    ],
  },
  'graph-secret-policy-blocked': {
    en: [
      'The tenant forbids client secrets',
      'A policy for apps allows no new secrets, in the whole tenant or for this app.',
      'Have this app exempted from the policy, which takes a while to count, or use a certificate.',
    ],
    de: [
      'Der Mandant verbietet Clientgeheimnisse',
      'Eine Richtlinie für Apps erlaubt keine neuen Clientgeheimnisse (im Portal „geheime Clientschlüssel“), im ganzen Mandanten oder für diese App.',
      'Lassen Sie diese App von der Richtlinie ausnehmen, was erst nach einer Weile gilt, oder verwenden Sie ein Zertifikat.',
    ],
  },
  'graph-secret-lifetime': {
    en: [
      'The secret would live longer than the tenant allows',
      'A policy limits the life of secrets. Without an end date Microsoft assumes two years.',
      'Choose fewer months, and always name an end date.',
    ],
    de: [
      'Das Clientgeheimnis würde länger gelten, als der Mandant erlaubt',
      'Eine Richtlinie begrenzt die Gültigkeit von Clientgeheimnissen. Ohne Enddatum nimmt Microsoft zwei Jahre an.',
      'Wählen Sie weniger Monate und nennen Sie immer ein Enddatum.',
    ],
  },
  'graph-custom-password': {
    en: [
      'A secret of one’s own making is not accepted',
      'Secrets are made by Microsoft; a value that is handed in is refused.',
      'Let Microsoft make the secret and take down the value it answers, once.',
    ],
    de: [
      'Ein selbst gewähltes Clientgeheimnis wird nicht angenommen',
      'Clientgeheimnisse erzeugt Microsoft; ein mitgegebener Wert wird abgewiesen.',
      'Lassen Sie Microsoft das Geheimnis erzeugen und übernehmen Sie den einmal genannten Wert.',
    ],
  },
  'graph-instance-lock': {
    en: [
      'The app’s properties are locked',
      'A secret was to be put on the enterprise application, which the registration protects.',
      'Add the secret at the app registration in its home tenant, or take the lock off there.',
    ],
    de: [
      'Die Eigenschaften der App sind gesperrt',
      'Ein Clientgeheimnis sollte an der Unternehmensanwendung angelegt werden, doch die Registrierung schützt diese davor.',
      'Legen Sie das Clientgeheimnis an der App-Registrierung im Heimatmandanten an, oder heben Sie dort die Sperre auf.',
    ],
  },
  'graph-app-creation-restricted': {
    en: [
      'People may not register apps in this tenant',
      'The setting “Users can register applications” is off, so a role is needed.',
      'Use an Application Developer or a Cloud Application Administrator.',
    ],
    de: [
      'In diesem Mandanten dürfen Benutzer keine Apps registrieren',
      'Die Einstellung „Benutzer können Anwendungen registrieren“ ist aus, deshalb braucht es eine Rolle.',
      'Verwenden Sie einen Anwendungsentwickler oder einen Cloudanwendungsadministrator.',
    ],
  },
  'graph-duplicate-app': {
    en: [
      'There are two apps of the same name',
      'Names are not unique. A second run or a second person made a twin, and the product may be using the one without consent.',
      'Compare creation date and client id, keep the one the product knows, and work by client id from then on.',
    ],
    de: [
      'Es gibt zwei Apps mit demselben Namen',
      'Namen sind nicht eindeutig. Ein zweiter Lauf oder eine zweite Person hat einen Zwilling angelegt, und das Produkt verwendet womöglich den ohne Zustimmung.',
      'Vergleichen Sie Erstellungsdatum und Client-ID, behalten Sie die App, die das Produkt kennt, und arbeiten Sie künftig mit der Client-ID.',
    ],
  },
  'graph-multitenant-audience': {
    en: [
      'The app is open to other tenants',
      'It was registered for several organizations; the guide wants this organization only.',
      'Set the supported account types to “Accounts in this organizational directory only”.',
    ],
    de: [
      'Die App ist für andere Mandanten offen',
      'Sie wurde für mehrere Organisationen registriert; die Anleitung verlangt nur diese Organisation.',
      'Stellen Sie die unterstützten Kontotypen auf „Nur Konten in diesem Organisationsverzeichnis“.',
    ],
  },
  'graph-identifier-uri-policy': {
    en: [
      'The application ID URI is refused',
      'The URI must contain a verified domain of the tenant, or the tenant’s or the app’s own id.',
      'Use api:// followed by the client id.',
    ],
    de: [
      'Der Anwendungs-ID-URI wird abgewiesen',
      'Der URI muss eine überprüfte Domäne des Mandanten oder die Kennung des Mandanten oder der App enthalten.',
      'Verwenden Sie api:// und dahinter die Client-ID.',
    ],
  },
  'graph-soft-deleted': {
    en: [
      'The app was deleted',
      'It lies among the deleted applications, where it stays for 30 days.',
      'Restore it there and check whether its secret is still valid, or begin anew.',
    ],
    de: [
      'Die App wurde gelöscht',
      'Sie liegt unter den gelöschten Anwendungen und bleibt dort 30 Tage.',
      'Stellen Sie sie dort wieder her und prüfen Sie, ob ihr Clientgeheimnis noch gilt, oder beginnen Sie neu.',
    ],
  },
  'perm-names-in-doc-wrong': {
    en: [
      'The permission’s name is misprinted in the document',
      'teamspace’s page prints CallRecords.ReadAll, Domain.ReadAll and User.ReadAll. Microsoft writes a dot before All.',
      'Search for CallRecords.Read.All, Domain.Read.All and User.Read.All.',
    ],
    de: [
      'Der Name der Berechtigung ist in der Anleitung falsch gedruckt',
      'Die Seite von teamspace schreibt CallRecords.ReadAll, Domain.ReadAll und User.ReadAll. Microsoft setzt vor All einen Punkt.',
      'Suchen Sie nach CallRecords.Read.All, Domain.Read.All und User.Read.All.',
    ],
  },
  'adt-sp-not-in-tenant': {
    en: [
      'Azure Digital Twins is not listed among the APIs',
      'The tenant has never used the service, or it stands there under its old name, Azure Smart Spaces Service.',
      'Search for the application id 0b07f429-9f4b-4714-9392-cc5e8e80c8b0. If nothing is found, add the service to the tenant by that id.',
    ],
    de: [
      'Azure Digital Twins steht nicht unter den APIs',
      'Der Mandant hat den Dienst nie benutzt, oder er steht dort unter seinem alten Namen, Azure Smart Spaces Service.',
      'Suchen Sie nach der Anwendungs-ID 0b07f429-9f4b-4714-9392-cc5e8e80c8b0. Findet sich nichts, ergänzen Sie den Dienst im Mandanten über diese Kennung.',
    ],
  },
};
