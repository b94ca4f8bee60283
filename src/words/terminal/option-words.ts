import type { Text } from '../../contract/text.ts';

/** What `--help` says of each option. */
export const optionHelp = {
  answers: {
    en: 'the answers to the guide’s questions, as YAML or JSON',
    de: 'die Antworten auf die Fragen der Anleitung, als YAML oder JSON',
  },
  practice: {
    en: 'use the practice cloud kept in the data folder',
    de: 'die Übungs-Cloud aus dem Datenordner verwenden',
  },
  cloud: {
    en: 'one of Microsoft’s clouds (global, usgovL4, usgovL5, china) or the cloud file of a practice cloud',
    de: 'eine der Clouds von Microsoft (global, usgovL4, usgovL5, china) oder die Cloud-Datei einer Übungs-Cloud',
  },
  account: { en: 'the account to sign in with', de: 'das Konto für die Anmeldung' },
  azureAccount: {
    en: 'sign in to Azure as well, with this account: a guide may assign a role there',
    de: 'sich mit diesem Konto auch bei Azure anmelden: Manche Anleitung weist dort eine Rolle zu',
  },
  signIn: { en: 'how to sign in', de: 'die Art der Anmeldung' },
  engagement: {
    en: 'the stored engagement to continue; its answers and cloud are used where none are given',
    de: 'der gespeicherte Vorgang, der fortgesetzt wird; ohne andere Angabe mit seinen Antworten und seiner Cloud',
  },
  data: { en: 'the data folder', de: 'der Datenordner' },
  yes: { en: 'do not ask before writing', de: 'vor dem Schreiben nicht fragen' },
  json: {
    en: 'print one JSON document and nothing else',
    de: 'ein JSON-Dokument ausgeben und sonst nichts',
  },
  clientId: {
    en: 'sign in with this public client, such as the one that the guide entrada-sign-in registers',
    de: 'mit diesem öffentlichen Client anmelden, etwa dem der Anleitung entrada-sign-in',
  },
  adopt: {
    en: 'take over the app registration with this client id',
    de: 'die App-Registrierung mit dieser Client-ID übernehmen',
  },
  lang: { en: 'the language', de: 'die Sprache' },
  practiceVaultInMemory: {
    en: 'keep secrets in memory instead of the keychain, practice clouds only',
    de: 'Clientgeheimnisse im Arbeitsspeicher statt im Schlüsselbund halten, nur für Übungs-Clouds',
  },
  shell: { en: 'the shell to write for', de: 'die Shell, für die geschrieben wird' },
  state: {
    en: 'keep the practice tenant in this folder',
    de: 'den Übungsmandanten in diesem Ordner aufbewahren',
  },
  seed: { en: 'the number the tenant grows from', de: 'die Zahl, aus der der Mandant entsteht' },
  size: { en: 'the size of the tenant', de: 'die Größe des Mandanten' },
  latency: {
    en: 'milliseconds added to every request',
    de: 'Millisekunden, die jede Anfrage länger dauert',
  },
  lag: {
    en: 'milliseconds until a read shows a write',
    de: 'Millisekunden, bis ein Lesezugriff Geschriebenes zeigt',
  },
  faults: {
    en: 'let go wrong what this file says, from the start (docs/practice-cloud.md)',
    de: 'von Anfang an schiefgehen lassen, was in dieser Datei steht (docs/practice-cloud.md)',
  },
  log: {
    en: 'write a JSON line for every HTTP request to this file',
    de: 'für jede HTTP-Anfrage eine JSON-Zeile in diese Datei schreiben',
  },
  readyFile: {
    en: 'write the line that says it is ready to this file too',
    de: 'die Bereitschaftszeile auch in diese Datei schreiben',
  },
  port: { en: 'the port to listen on; any that is free by default', de: 'der Port; sonst ein freier' },
  out: { en: 'the file to write', de: 'die Datei, die geschrieben wird' },
  format: {
    en: 'the kind of bundle; folder and plain-zip are not encrypted and hold no secret',
    de: 'die Art des Pakets; folder und plain-zip sind unverschlüsselt und enthalten kein Clientgeheimnis',
  },
  ics: {
    en: 'write the ends of all secrets and certificates into this calendar file, with alarms 60, 30, 14 and 7 days before',
    de: 'das Ende aller Clientgeheimnisse und Zertifikate in diese Kalenderdatei schreiben, mit Erinnerungen 60, 30, 14 und 7 Tage vorher',
  },
  inProduct: {
    en: 'the product has the new secret or certificate and works with it: remove the old one',
    de: 'das Produkt hat das neue Geheimnis oder Zertifikat und arbeitet damit: das alte entfernen',
  },
  again: {
    en: 'renew once more, although the last renewal was finished today',
    de: 'noch einmal erneuern, obwohl die letzte Erneuerung heute abgeschlossen wurde',
  },
  recipient: {
    en: 'encrypt for this public key instead of a passphrase (age only)',
    de: 'für diesen öffentlichen Schlüssel verschlüsseln statt mit einer Passphrase (nur age)',
  },
  import: {
    en: 'start the engagement of this bundle on this computer',
    de: 'den Vorgang dieses Pakets auf diesem Computer beginnen',
  },
  inspect: {
    en: 'verify this bundle instead of writing one',
    de: 'dieses Paket prüfen, statt eines zu schreiben',
  },
  passphraseStdin: {
    en: 'take the passphrase from the first line of standard input; to open, also an age identity',
    de: 'die Passphrase aus der ersten Zeile der Standardeingabe nehmen; zum Öffnen auch eine age-Identität',
  },
  makePassphrase: {
    en: 'make a passphrase of six words and show it once',
    de: 'eine Passphrase aus sechs Wörtern erzeugen und einmal zeigen',
  },
  left: {
    en: 'only the steps that are left for a person',
    de: 'nur die Schritte, die von Hand bleiben',
  },
  force: { en: 'replace a file that is there', de: 'eine vorhandene Datei ersetzen' },
  language: {
    en: 'the language the program is written in',
    de: 'die Sprache, in der das Programm geschrieben ist',
  },
  steps: {
    en: 'only these steps, with commas between them',
    de: 'nur diese Schritte, durch Kommas getrennt',
  },
  open: { en: 'do not open the browser', de: 'den Browser nicht öffnen' },
  url: {
    en: 'the address of teamspace, as in server.url',
    de: 'die Adresse von teamspace, wie in server.url',
  },
  imap: {
    en: "the cloud's IMAP server over TLS, where Entrada knows none",
    de: 'der IMAP-Server der Cloud über TLS, wo Entrada keinen kennt',
  },
  smtp: {
    en: "the cloud's SMTP submission server, where Entrada knows none",
    de: 'der SMTP-Server der Cloud für den Versand, wo Entrada keinen kennt',
  },
  mailbox: { en: 'test this mailbox only', de: 'nur dieses Postfach testen' },
  sendTo: {
    en: 'also send a test message from each mailbox to this address',
    de: 'zusätzlich aus jedem Postfach eine Testnachricht an diese Adresse senden',
  },
  write: {
    en: 'change the file; without it nothing is changed',
    de: 'die Datei ändern; ohne sie ändert sich nichts',
  },
  undo: {
    en: 'take back instead: the original of a file, or the script that undoes what a script did in Exchange',
    de: 'stattdessen zurücknehmen: das Original einer Datei, oder das Skript, das rückgängig macht, was ein Skript in Exchange getan hat',
  },
  result: {
    en: 'hand back what a script printed, from a file or with - from standard input',
    de: 'die Ausgabe eines Skripts zurückgeben, aus einer Datei oder mit - von der Standardeingabe',
  },
  help: { en: 'show this help', de: 'diese Hilfe anzeigen' },
  version: { en: 'show the version', de: 'die Version anzeigen' },
} as const satisfies Record<string, Text>;

/** Commander's own headings, by what it calls them. */
