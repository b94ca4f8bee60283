import type { Text } from '../../contract/text.ts';

/** What `--help` says of each command. */
export const commandHelp = {
  entrada: {
    en: 'Registers an app in a Microsoft Entra tenant: every step done, shown, scripted, checked and undone.',
    de: 'Registriert eine App in einem Mandanten von Microsoft Entra. Jeden Schritt kann Entrada ausführen, zeigen, als Skript ausgeben, prüfen und zurücknehmen.',
  },
  guides: { en: 'Lists the guides and their steps.', de: 'Listet die Anleitungen und ihre Schritte auf.' },
  plan: {
    en: 'Shows what applying a guide would write. Writes nothing.',
    de: 'Zeigt, was das Ausführen einer Anleitung schreiben würde. Schreibt nichts.',
  },
  apply: {
    en: 'Brings the tenant to what the guide wants. Run again, it changes nothing.',
    de: 'Bringt den Mandanten in den Zustand der Anleitung. Ein zweiter Lauf ändert nichts.',
  },
  check: {
    en: 'Looks whether the tenant is as the guide wants it. Writes nothing.',
    de: 'Prüft, ob der Mandant der Anleitung entspricht. Schreibt nichts.',
  },
  undo: {
    en: 'Removes what Entrada made, and says what stays and why.',
    de: 'Entfernt, was Entrada angelegt hat, und sagt, was bleibt und warum.',
  },
  settings: {
    en: 'Shows the settings, or changes the app that Entrada signs in with.',
    de: 'Zeigt die Einstellungen oder ändert die App, mit der sich Entrada anmeldet.',
  },
  engagements: {
    en: 'Lists the engagements on this computer.',
    de: 'Listet die Vorgänge auf diesem Computer auf.',
  },
  script: {
    en: 'Prints the steps of a guide as a script for a shell.',
    de: 'Gibt die Schritte einer Anleitung als Skript für eine Shell aus.',
  },
  diagnose: {
    en: 'Says what an error text means and what to do. Text comes behind the command or from standard input.',
    de: 'Sagt, was ein Fehlertext bedeutet und was zu tun ist. Der Text steht hinter dem Befehl oder kommt über die Standardeingabe.',
  },
  report: {
    en: 'Writes a report of an engagement: what was done, what remains, how to undo it.',
    de: 'Schreibt einen Bericht über einen Vorgang: was getan wurde, was offen ist, wie es zurückgenommen wird.',
  },
  sheet: {
    en: 'Writes one page for whoever has to do the steps that are left: what, why, who, the portal’s way, the scripts. No secret in it.',
    de: 'Schreibt eine Seite für alle, die noch Schritte zu tun haben: was, warum, wer, der Weg im Portal, die Skripte. Ohne Clientgeheimnis.',
  },
  sample: {
    en: 'Writes a program that uses the finished app, with its real ids; the secret comes from the environment.',
    de: 'Schreibt ein Programm, das die fertige App verwendet, mit ihren echten IDs; das Clientgeheimnis kommt aus der Umgebung.',
  },
  bundle: {
    en: 'Writes all that the receiver needs into one encrypted file, with the secret; verifies one, or starts from one.',
    de: 'Schreibt alles, was der Empfänger braucht, samt Clientgeheimnis in eine verschlüsselte Datei; prüft eine, oder beginnt mit einer.',
  },
  secrets: {
    en: 'Lists every client secret and certificate with the days it has left, or renews one without an interruption.',
    de: 'Listet alle Clientgeheimnisse (im Portal „geheime Clientschlüssel“) und Zertifikate mit den Tagen, die ihnen bleiben, oder erneuert eines ohne Unterbrechung.',
  },
  certificate: {
    en: 'Writes the certificate of an engagement and its private key, encrypted with a passphrase, into one PEM file.',
    de: 'Schreibt das Zertifikat eines Vorgangs und seinen privaten Schlüssel, mit einer Passphrase verschlüsselt, in eine PEM-Datei.',
  },
  webXml: {
    en: 'Shows how the address would be entered in the web.xml of teamspace; with --write, enters it.',
    de: 'Zeigt, wie die Adresse in die web.xml von teamspace käme; mit --write wird sie eingetragen.',
  },
  mailTest: {
    en: 'Signs the app in to every mailbox by IMAP and SMTP and says of each whether it works. Writes nothing, sends nothing.',
    de: 'Meldet die App über IMAP und SMTP an jedem Postfach an und sagt von jedem, ob es geht. Schreibt und sendet nichts.',
  },
  practice: {
    en: 'Runs the practice cloud until Ctrl-C or SIGTERM.',
    de: 'Betreibt die Übungs-Cloud bis Strg-C oder SIGTERM.',
  },
  ui: {
    en: 'Opens the window in the browser of this computer.',
    de: 'Öffnet das Fenster im Browser dieses Computers.',
  },
} as const satisfies Record<string, Text>;

export const headings: Readonly<Record<string, Text>> = {
  'Usage:': { en: 'Usage:', de: 'Aufruf:' },
  'Options:': { en: 'Options:', de: 'Optionen:' },
  'Commands:': { en: 'Commands:', de: 'Befehle:' },
  'Arguments:': { en: 'Arguments:', de: 'Argumente:' },
};

/** How a command line is written. */
export const usageForms = {
  entrada: { en: '[options] [command]', de: '[Optionen] [Befehl]' },
  command: { en: '[options]', de: '[Optionen]' },
  commandWithEngagement: { en: '[options] [engagement]', de: '[Optionen] [Vorgang]' },
  commandWithRenewal: { en: '[options] [renew <engagement>]', de: '[Optionen] [renew <Vorgang>]' },
  commandWithText: { en: '[options] [text|-]', de: '[Optionen] [text|-]' },
  commandWithFile: { en: '[options] <file>', de: '[Optionen] <file>' },
  commandWithGuide: { en: '[options] <guide>', de: '[Optionen] <guide>' },
} as const satisfies Record<string, Text>;

export const guideArgument: Text = {
  en: 'the guide, such as teamspace',
  de: 'die Anleitung, etwa teamspace',
};

export const engagementArgument: Text = {
  en: 'the stored engagement, as entrada engagements lists it',
  de: 'der gespeicherte Vorgang, wie entrada engagements ihn auflistet',
};

export const renewArgument: Text = {
  en: 'renew the secret of the engagement that follows; without it all secrets are listed',
  de: 'das Clientgeheimnis oder Zertifikat des folgenden Vorgangs erneuern; ohne dies werden alle aufgelistet',
};

export const fileArgument: Text = {
  en: 'webapp/WEB-INF/web.xml in the installation directory of teamspace',
  de: 'webapp/WEB-INF/web.xml im Installationsverzeichnis von teamspace',
};

export const textArgument: Text = {
  en: 'the error text as it came, in quotes; standard input where there is none',
  de: 'der Fehlertext im Wortlaut, in Anführungszeichen; ohne ihn die Standardeingabe',
};
