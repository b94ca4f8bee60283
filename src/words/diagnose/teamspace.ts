import type { ExplainedAt } from './wording.ts';

export const teamspace: ExplainedAt<'teamspace'> = {
  'ts-interface-not-enabled': {
    en: [
      'teamspace does not offer the interface',
      'The type “Your own Microsoft app registration” appears only after teamspace support has enabled it for the customer.',
      'Ask teamspace support to enable it, best before anything else is begun.',
    ],
    de: [
      'teamspace bietet die Schnittstelle nicht an',
      'Der Typ „Eigene Microsoft App-Registrierung“ erscheint erst, wenn der teamspace-Support ihn für den Kunden freigeschaltet hat.',
      'Bitten Sie den teamspace-Support um die Freischaltung, am besten vor allem anderen.',
    ],
  },
  'ts-green-message-missing': {
    en: [
      'The interface is saved without a green message',
      'One of the three values is wrong, or the teamspace server cannot reach Microsoft’s sign-in.',
      'Check application ID, directory ID and key here with a sign-in of the app. If that works, open outbound HTTPS to login.microsoftonline.com on the server.',
    ],
    de: [
      'Beim Speichern der Schnittstelle fehlt die grüne Meldung',
      'Einer der drei Werte ist falsch, oder der teamspace-Server erreicht Microsofts Anmeldung nicht.',
      'Prüfen Sie Anwendungs-ID, Verzeichnis-ID und Clientgeheimnis hier mit einer Anmeldung der App. Gelingt sie, geben Sie auf dem Server ausgehendes HTTPS zu login.microsoftonline.com frei.',
    ],
  },
  'ts-app-auth-not-offered': {
    en: [
      '“Microsoft 365 as app” is not offered in the mail account',
      'The interface is not saved yet, or its connection to Microsoft did not succeed.',
      'Bring the interface to its green message first, then open the mail account again.',
    ],
    de: [
      '„Microsoft 365 als App“ steht im Mailkonto nicht zur Wahl',
      'Die Schnittstelle ist noch nicht gespeichert, oder ihre Verbindung zu Microsoft kam nicht zustande.',
      'Bringen Sie zuerst die Schnittstelle zur grünen Meldung, und öffnen Sie dann das Mailkonto erneut.',
    ],
  },
  'ts-oauth2gateway-missing': {
    en: [
      'The single sign-on returns to the wrong address',
      'In web.xml the parameter oauth2Gateway.url is missing, still has its first value, or Tomcat was not restarted after the change.',
      'Set it to the public address of teamspace, restart Tomcat, and register that address with /api/server/oauth2/redirect behind it.',
    ],
    de: [
      'Das Single Sign-on kehrt zur falschen Adresse zurück',
      'In der web.xml fehlt der Parameter oauth2Gateway.url, er hat noch seinen ersten Wert, oder Tomcat wurde nach der Änderung nicht neu gestartet.',
      'Setzen Sie ihn auf die öffentliche Adresse von teamspace, starten Sie Tomcat neu, und registrieren Sie diese Adresse mit /api/server/oauth2/redirect dahinter.',
    ],
  },
  'ts-webxml-broken': {
    en: [
      'web.xml is no longer well formed',
      'The new block stands inside another one, or the file was saved in another encoding. Tomcat then does not start teamspace.',
      'Put the backup back, insert the block between two context-param blocks, and check the file before the restart.',
    ],
    de: [
      'Die web.xml ist nicht mehr wohlgeformt',
      'Der neue Block steht in einem anderen, oder die Datei wurde in anderer Kodierung gespeichert. Tomcat startet teamspace dann nicht.',
      'Spielen Sie die Sicherung zurück, fügen Sie den Block zwischen zwei context-param-Blöcken ein, und prüfen Sie die Datei vor dem Neustart.',
    ],
  },
  'ts-webxml-lost': {
    en: [
      'The setting is gone after a teamspace update',
      'web.xml belongs to the installation, and an update can replace it.',
      'Insert the block again and restart Tomcat. Keep it in the hand-over report for the next update.',
    ],
    de: [
      'Nach einem teamspace-Update ist die Einstellung weg',
      'Die web.xml gehört zur Installation, und ein Update kann sie ersetzen.',
      'Fügen Sie den Block wieder ein und starten Sie Tomcat neu. Bewahren Sie ihn im Übergabebericht für das nächste Update auf.',
    ],
  },
  'ts-secret-rotated-only-entra': {
    en: [
      'teamspace still uses the old secret',
      'The secret was renewed in Entra, but the new value was not entered in the interface.',
      'Enter the new value, wait for the green message, and only then remove the old secret.',
    ],
    de: [
      'teamspace verwendet noch das alte Clientgeheimnis',
      'Das Clientgeheimnis wurde in Entra erneuert, der neue Wert aber nicht in der Schnittstelle hinterlegt (Feld „Anwendungsschlüssel“).',
      'Tragen Sie den neuen Wert ein, warten Sie auf die grüne Meldung, und entfernen Sie erst dann den alten.',
    ],
  },
};
