import type { ExplainedAt } from './wording.ts';

/** What lies between this computer and Microsoft. */
export const network: ExplainedAt<'network'> = {
  'entra-tenant-restrictions': {
    en: [
      'The network lets you into its own tenants only',
      'A proxy of the company restricts which organizations may be signed in to from here.',
      'Use another network or a computer of the customer, or have this tenant added to the list.',
    ],
    de: [
      'Das Netz lässt Sie nur in die eigenen Mandanten',
      'Ein Proxy des Unternehmens beschränkt, bei welchen Organisationen man sich von hier aus anmelden darf.',
      'Verwenden Sie ein anderes Netz oder einen Computer des Kunden, oder lassen Sie diesen Mandanten in die Liste aufnehmen.',
    ],
  },
  'cli-proxy-tls': {
    en: [
      'A proxy looks into the encrypted connection',
      'It signs with a certificate of the company, which the tool does not know; Python and Java bring a list of their own.',
      'Give the tool the company’s root certificate: REQUESTS_CA_BUNDLE for Azure CLI, NODE_EXTRA_CA_CERTS for Node.js, the key store for Java.',
    ],
    de: [
      'Ein Proxy sieht in die verschlüsselte Verbindung hinein',
      'Er unterschreibt mit einem Zertifikat des Unternehmens, das dem Werkzeug unbekannt ist; Python und Java bringen eine eigene Liste mit.',
      'Geben Sie dem Werkzeug das Stammzertifikat des Unternehmens: REQUESTS_CA_BUNDLE für Azure CLI, NODE_EXTRA_CA_CERTS für Node.js, den Schlüsselspeicher für Java.',
    ],
  },
  'mail-port-blocked': {
    en: [
      'Nothing answers at the mail server',
      'A firewall at the teamspace server or in this network does not let the connection out.',
      'Open outbound TCP 993 to outlook.office365.com and 587 to smtp.office365.com. A test from this computer says nothing about the server.',
    ],
    de: [
      'Am Mailserver antwortet nichts',
      'Eine Firewall am teamspace-Server oder in diesem Netz lässt die Verbindung nicht hinaus.',
      'Geben Sie ausgehend TCP 993 zu outlook.office365.com und 587 zu smtp.office365.com frei. Ein Test von diesem Computer sagt nichts über den Server.',
    ],
  },
};

/** This computer. */
export const local: ExplainedAt<'local'> = {
  'local-clock-skew': {
    en: [
      'The clock is wrong',
      'Sign-ins with a certificate are valid for some minutes only, and this computer is further off than that.',
      'Let the computer take its time from a time server, then try again.',
    ],
    de: [
      'Die Uhr geht falsch',
      'Anmeldungen mit Zertifikat gelten nur einige Minuten, und dieser Computer weicht weiter ab.',
      'Lassen Sie den Computer die Zeit von einem Zeitserver beziehen und versuchen Sie es erneut.',
    ],
  },
  'local-child-hangs': {
    en: [
      'PowerShell waits for an answer nobody sees',
      'A question or a sign-in window is open behind the app.',
      'Look for the window and answer it, or cancel and run the script in a PowerShell window of your own.',
    ],
    de: [
      'PowerShell wartet auf eine Antwort, die niemand sieht',
      'Hinter der App ist eine Frage oder ein Anmeldefenster offen.',
      'Suchen Sie das Fenster und antworten Sie, oder brechen Sie ab und führen Sie das Skript in einem eigenen PowerShell-Fenster aus.',
    ],
  },
  'local-json-polluted': {
    en: [
      'Other output has got into the result',
      'Banners, warnings or progress of PowerShell stand between the data.',
      'Run it again without banner and progress: -ShowBanner:$false and $ProgressPreference = "SilentlyContinue".',
    ],
    de: [
      'In das Ergebnis ist andere Ausgabe geraten',
      'Banner, Warnungen oder Fortschritt von PowerShell stehen zwischen den Daten.',
      'Führen Sie es ohne Banner und Fortschritt erneut aus: -ShowBanner:$false und $ProgressPreference = "SilentlyContinue".',
    ],
  },
  'local-json-truncated': {
    en: [
      'Nested data were cut off',
      'ConvertTo-Json goes two levels deep unless it is told otherwise, and writes names of types instead.',
      'Add -Depth 8 to ConvertTo-Json.',
    ],
    de: [
      'Verschachtelte Daten wurden abgeschnitten',
      'ConvertTo-Json geht ohne Angabe nur zwei Ebenen tief und schreibt danach Typnamen.',
      'Ergänzen Sie bei ConvertTo-Json -Depth 8.',
    ],
  },
  'local-secret-leak': {
    en: [
      'A secret shows up where it should not',
      'It was passed on a command line, written into a log, sent by mail, or kept by the clipboard’s history.',
      'Make a new secret, store it in the product, and remove the leaked one. Then delete the places where it stands.',
    ],
    de: [
      'Ein Clientgeheimnis steht, wo es nicht stehen soll',
      'Es wurde auf einer Befehlszeile übergeben, in ein Protokoll geschrieben, per Mail verschickt oder vom Verlauf der Zwischenablage behalten.',
      'Legen Sie ein neues an, hinterlegen Sie es im Produkt und entfernen Sie das durchgesickerte. Löschen Sie dann die Fundstellen.',
    ],
  },
};
