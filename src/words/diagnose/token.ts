import type { ExplainedAt } from './wording.ts';

/** The app asks for a token with its own credentials. */
export const token: ExplainedAt<'entra-token'> = {
  'entra-secret-id-pasted': {
    en: [
      'The Secret ID was used instead of the secret’s value',
      'The portal shows an id and a value side by side; the id looks like a secret and is none. Microsoft’s text mentions the id for every wrong value, so it is likely, not proven.',
      'Make a new secret and store its “Value” in the product. The old value cannot be shown again.',
    ],
    de: [
      'Statt des Werts wurde die geheime ID verwendet',
      'Das Portal zeigt Kennung und Wert nebeneinander; die Kennung sieht aus wie ein Clientgeheimnis und ist keines. Microsofts Text nennt sie bei jedem falschen Wert, es ist also wahrscheinlich, nicht bewiesen.',
      'Legen Sie ein neues Clientgeheimnis an (im Portal „Neuer geheimer Clientschlüssel“) und hinterlegen Sie seinen „Wert“ im Produkt. Der alte lässt sich nicht noch einmal anzeigen.',
    ],
  },
  'entra-wrong-secret': {
    en: [
      'The client secret is wrong',
      'It belongs to another app, was cut off, carries a space or line break, or its special characters were not encoded in the request.',
      'Paste it again without anything around it. If that does not help, make a new secret and use that.',
    ],
    de: [
      'Das Clientgeheimnis ist falsch',
      'Er gehört zu einer anderen App, ist abgeschnitten, enthält ein Leerzeichen oder einen Umbruch, oder seine Sonderzeichen waren in der Anfrage nicht kodiert.',
      'Fügen Sie den Wert neu ein, ohne etwas davor oder danach. Hilft das nicht, legen Sie ein neues Clientgeheimnis an und verwenden Sie dessen Wert.',
    ],
  },
  'entra-secret-expired': {
    en: [
      'The client secret has expired',
      'Its end date has passed. Microsoft does not send a reminder.',
      'Make a new secret beside the old one, store it in the product, see that it works, then remove the old one.',
    ],
    de: [
      'Das Clientgeheimnis ist abgelaufen',
      'Sein Enddatum ist vorbei. Microsoft erinnert nicht daran.',
      'Legen Sie neben dem alten ein neues an, hinterlegen Sie es im Produkt, prüfen Sie, ob das Produkt damit arbeitet, und entfernen Sie dann das alte.',
    ],
  },
  'entra-app-not-in-tenant': {
    en: [
      'The tenant does not know this app',
      'The client id is mistyped or is an object id, the tenant id is another customer’s, the app was deleted, or nobody in this tenant has consented to it yet.',
      'Copy client id and tenant id from the same overview page. A deleted app can be restored for 30 days.',
    ],
    de: [
      'Der Mandant kennt diese App nicht',
      'Die Client-ID ist vertippt oder eine Objekt-ID, die Mandanten-ID ist die eines anderen Kunden, die App wurde gelöscht, oder in diesem Mandanten hat ihr noch niemand zugestimmt.',
      'Kopieren Sie Client-ID und Mandanten-ID von derselben Übersichtsseite. Eine gelöschte App lässt sich 30 Tage lang wiederherstellen.',
    ],
  },
  'entra-tenant-not-found': {
    en: [
      'There is no such tenant',
      'The tenant id or domain is mistyped, the domain is not registered in this cloud, or the tenant was deleted.',
      'Copy the tenant id from the tenant’s overview page, and check that it is the right one of Microsoft’s clouds.',
    ],
    de: [
      'Einen solchen Mandanten gibt es nicht',
      'Mandanten-ID oder Domäne ist vertippt, die Domäne ist in dieser Cloud nicht registriert, oder der Mandant wurde gelöscht.',
      'Kopieren Sie die Mandanten-ID von der Übersichtsseite des Mandanten, und prüfen Sie, ob es die richtige Cloud von Microsoft ist.',
    ],
  },
  'entra-confidential-needs-secret': {
    en: [
      'The app counts as confidential and wants a secret',
      'People are to sign in without a secret, but public client flows are off, or http://localhost is registered as a web address.',
      'Allow public client flows and register http://localhost under mobile and desktop applications. A service sends its secret instead.',
    ],
    de: [
      'Die App gilt als vertraulich und verlangt ein Clientgeheimnis',
      'Personen sollen sich ohne Clientgeheimnis anmelden, doch öffentliche Clientflows sind aus, oder http://localhost ist als Webadresse registriert.',
      'Erlauben Sie öffentliche Clientflows und registrieren Sie http://localhost unter Mobil- und Desktopanwendungen. Ein Dienst sendet stattdessen sein Clientgeheimnis.',
    ],
  },
  'entra-public-with-secret': {
    en: [
      'A secret was sent for a public app',
      'The redirect URI used belongs to a platform without secrets.',
      'Leave the secret out of the request, or register the redirect URI on the web platform.',
    ],
    de: [
      'Für eine öffentliche App wurde ein Clientgeheimnis gesendet',
      'Der verwendete Umleitungs-URI gehört zu einer Plattform ohne Clientgeheimnisse.',
      'Lassen Sie das Clientgeheimnis in der Anfrage weg, oder registrieren Sie den Umleitungs-URI auf der Webplattform.',
    ],
  },
  'entra-single-tenant-common': {
    en: [
      'An app of one tenant was asked for without naming the tenant',
      'The sign-in address says “common”, but the app belongs to one tenant only.',
      'Put the tenant id into the sign-in address: https://login.microsoftonline.com/ followed by the id.',
    ],
    de: [
      'Eine App eines Mandanten wurde ohne Mandant angesprochen',
      'Die Anmeldeadresse lautet auf „common“, die App gehört aber nur zu einem Mandanten.',
      'Setzen Sie die Mandanten-ID in die Anmeldeadresse: https://login.microsoftonline.com/ und dahinter die Kennung.',
    ],
  },
  'entra-wrong-cloud': {
    en: [
      'The tenant lives in another of Microsoft’s clouds',
      'The request went to the worldwide cloud, the tenant is in one for China or for the US government.',
      'Choose the tenant’s cloud; sign-in, Graph and Exchange change their addresses together.',
    ],
    de: [
      'Der Mandant liegt in einer anderen Cloud von Microsoft',
      'Die Anfrage ging an die weltweite Cloud, der Mandant liegt in der für China oder für US-Behörden.',
      'Wählen Sie die Cloud des Mandanten; Anmeldung, Graph und Exchange wechseln ihre Adressen gemeinsam.',
    ],
  },
  'entra-resource-sp-missing': {
    en: [
      'The service asked for is not in this tenant',
      'Its name is mistyped, the tenant has never used the service, the product is not installed there, or the token was asked for in the wrong tenant.',
      'Check name and tenant. A service of Microsoft’s can be added by its application id; another product has to be installed first.',
    ],
    de: [
      'Der verlangte Dienst ist nicht in diesem Mandanten',
      'Sein Name ist vertippt, der Mandant hat den Dienst nie benutzt, das Produkt ist dort nicht installiert, oder das Token wurde im falschen Mandanten verlangt.',
      'Prüfen Sie Name und Mandant. Ein Dienst von Microsoft lässt sich über seine Anwendungs-ID ergänzen; ein anderes Produkt muss zuerst installiert werden.',
    ],
  },
  'entra-sp-missing-client': {
    en: [
      'The app has no enterprise application in this tenant',
      'It was registered by script without the second half, the enterprise application was deleted, or nobody has consented to it here.',
      'Create the enterprise application for this client id (az ad sp create --id, or a POST to /servicePrincipals).',
    ],
    de: [
      'Die App hat in diesem Mandanten keine Unternehmensanwendung',
      'Sie wurde per Skript ohne die zweite Hälfte registriert, die Unternehmensanwendung wurde gelöscht, oder hier hat noch niemand zugestimmt.',
      'Legen Sie zu dieser Client-ID die Unternehmensanwendung an (az ad sp create --id oder ein POST an /servicePrincipals).',
    ],
  },
  'entra-app-disabled': {
    en: [
      'The app is disabled in this tenant',
      'On the enterprise application the sign-in is switched off, or Microsoft has disabled the app.',
      'Set “Enabled for users to sign-in” to yes on the properties page, unless Microsoft’s note there says otherwise.',
    ],
    de: [
      'Die App ist in diesem Mandanten deaktiviert',
      'An der Unternehmensanwendung ist die Anmeldung abgeschaltet, oder Microsoft hat die App deaktiviert.',
      'Stellen Sie auf der Eigenschaftenseite „Aktiviert für die Benutzeranmeldung“ auf Ja, sofern dort kein Hinweis von Microsoft dagegen spricht.',
    ],
  },
  'entra-assignment-required': {
    en: [
      'The product lets in assigned apps only',
      'Smartspace’s enterprise application demands an assignment, and this app or person holds none of its roles.',
      'Assign the role, for Smartspace “Integrations”, to the app’s enterprise application or to the person.',
    ],
    de: [
      'Das Produkt lässt nur zugewiesene Apps zu',
      'Die Unternehmensanwendung von Smartspace verlangt eine Zuweisung, und diese App oder Person hat keine ihrer Rollen.',
      'Weisen Sie die Rolle, bei Smartspace „Integrations“, der Unternehmensanwendung der App oder der Person zu.',
    ],
  },
  'entra-scope-not-default': {
    en: [
      'An app may only ask for the default scope',
      'With its own credentials an app cannot name single permissions; the scope is the service followed by /.default, encoded once.',
      'Send https://outlook.office365.com/.default, https://graph.microsoft.com/.default, https://digitaltwins.azure.net/.default or api://SMARTSPACE_CLIENT_ID/.default.',
    ],
    de: [
      'Eine App darf nur den Standardbereich verlangen',
      'Mit eigenen Anmeldedaten kann eine App keine einzelnen Berechtigungen nennen; der Bereich ist der Dienst mit /.default, einmal kodiert.',
      'Senden Sie https://outlook.office365.com/.default, https://graph.microsoft.com/.default, https://digitaltwins.azure.net/.default oder api://SMARTSPACE_CLIENT_ID/.default.',
    ],
  },
  'entra-two-resources': {
    en: [
      'Two services were asked for in one request',
      'A token is for one service; Graph and Exchange cannot share one.',
      'Send one token request for each service.',
    ],
    de: [
      'In einer Anfrage wurden zwei Dienste verlangt',
      'Ein Token gilt für einen Dienst; Graph und Exchange können sich keins teilen.',
      'Stellen Sie für jeden Dienst eine eigene Tokenanfrage.',
    ],
  },
  'entra-cert-assertion': {
    en: [
      'The app’s certificate is not accepted',
      'It is not uploaded or has expired, the thumbprint is another one, or the clock of this computer is wrong.',
      'Upload the public part at the app, compare the thumbprints, and set the clock right.',
    ],
    de: [
      'Das Zertifikat der App wird nicht akzeptiert',
      'Es ist nicht hochgeladen oder abgelaufen, der Fingerabdruck ist ein anderer, oder die Uhr dieses Computers geht falsch.',
      'Laden Sie den öffentlichen Teil an der App hoch, vergleichen Sie die Fingerabdrücke und stellen Sie die Uhr richtig.',
    ],
  },
  'entra-malformed-request': {
    en: [
      'The token request is not well formed',
      'A parameter is missing, the content type is wrong, or the secret was not encoded.',
      'Send a POST as application/x-www-form-urlencoded with every parameter; the message names the one that is missing.',
    ],
    de: [
      'Die Tokenanfrage ist nicht wohlgeformt',
      'Ein Parameter fehlt, der Inhaltstyp ist falsch, oder das Clientgeheimnis war nicht kodiert.',
      'Senden Sie einen POST als application/x-www-form-urlencoded mit allen Parametern; die Meldung nennt den fehlenden.',
    ],
  },
  'entra-transient': {
    en: [
      'Microsoft’s sign-in is briefly unavailable',
      'A passing condition of the service, or too many requests in a short time.',
      'Wait a minute and try again; wait longer if the answer says how long.',
    ],
    de: [
      'Microsofts Anmeldung ist kurz nicht verfügbar',
      'Ein vorübergehender Zustand des Dienstes, oder zu viele Anfragen in kurzer Zeit.',
      'Warten Sie eine Minute und versuchen Sie es erneut; nennt die Antwort eine Wartezeit, halten Sie diese ein.',
    ],
  },
  'ss-delegated-scope': {
    en: [
      'A scope for people was asked for by the app',
      'smartspaceapi.chat.access is for signed-in people; a service holds the role “Integrations” instead.',
      'Ask for api://SMARTSPACE_CLIENT_ID/.default.',
    ],
    de: [
      'Die App hat einen Bereich für Personen verlangt',
      'smartspaceapi.chat.access gilt für angemeldete Personen; ein Dienst hat stattdessen die Rolle „Integrations“.',
      'Verlangen Sie api://SMARTSPACE_CLIENT_ID/.default.',
    ],
  },
};
