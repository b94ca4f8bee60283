import type { Language } from '../../contract/text.ts';
import type { WebXmlReason } from '../../contract/web-xml.ts';
import { aside, quoted } from './phrases.ts';
import type { ProblemOf, Sentences, Worded, WordsOf } from './wording.ts';

type Refused = ProblemOf<'web-xml-refused'>;
type Row = (refused: { readonly file: string; readonly at: string; readonly detail: string }) => Sentences;
type Rows = Readonly<Record<WebXmlReason, Row>>;

const EN: Rows = {
  missing: ({ file }) => [
    `There is no file ${file}.`,
    'Give the path of webapp/WEB-INF/web.xml in the installation directory of teamspace.',
  ],
  'not-a-file': ({ file }) => [
    `${file} is not a file.`,
    'Give the path of web.xml itself, not of its folder.',
  ],
  'too-large': ({ file }) => [
    `The file ${file} is larger than 8 MB, which no web.xml is.`,
    'Check the path.',
  ],
  unreadable: ({ file, detail }) => [
    `The file ${file} cannot be read${detail}.`,
    'Check the disk and the path, then try again.',
  ],
  'encoding-unknown': ({ file, detail }) => [
    `The file ${file} declares an encoding that Entrada does not know${detail}.`,
    'Save it as UTF-8 with that declaration, or enter the address by hand.',
  ],
  'encoding-wrong': ({ file, detail }) => [
    `The bytes of ${file} do not fit the encoding it declares${detail}.`,
    'Correct the declaration in its first line or save the file anew in that encoding, then try again.',
  ],
  'not-well-formed': ({ file, at, detail }) => [
    `The file ${file} is not well-formed XML${at}${detail}.`,
    'Correct that place in a text editor, then try again.',
  ],
  'not-a-web-xml': ({ file, detail }) => [
    `The file ${file} is XML but not a web.xml: its outermost element is not web-app${detail}.`,
    'Give the path of webapp/WEB-INF/web.xml.',
  ],
  'parameter-twice': ({ file, at }) => [
    `The parameter oauth2Gateway.url stands more than once in ${file}${at}.`,
    'Remove all but one in a text editor, then try again.',
  ],
  'parameter-incomplete': ({ file, at }) => [
    `The parameter oauth2Gateway.url in ${file} has no single param-value${at}.`,
    'Give it exactly one param-value in a text editor, then try again.',
  ],
  'read-only': ({ file }) => [
    `The file ${file} is read-only.`,
    'Take the write protection away, then try again.',
  ],
  locked: ({ file }) => [
    `Another program holds the file ${file}.`,
    'Close it there, or stop Tomcat, then try again.',
  ],
  'not-permitted': ({ file, detail }) => [
    `This account may not read or write ${file} and its folder${detail}.`,
    'Run Entrada as an administrator of this server, or as the account that owns the file.',
  ],
  owner: ({ file }) => [
    `This account cannot keep the owner of ${file}.`,
    'Run Entrada as the account that owns the file, or as an administrator.',
  ],
  'disk-full': ({ file }) => [
    `There is no room on the disk of ${file}, which was left as it is.`,
    'Make room, then try again.',
  ],
  'changed-meanwhile': ({ file }) => [
    `Somebody changed ${file} while it was being edited, so it was left as it is.`,
    'Try again.',
  ],
  'no-backup': ({ file }) => [
    `Beside ${file} there is no backup that Entrada made.`,
    'There is nothing to undo here; check the path.',
  ],
  'changed-since': ({ file, detail }) => [
    `More than the address has changed in ${file} since Entrada edited it.`,
    `Take the address back by hand, or compare with the backup${detail}.`,
  ],
  unwritable: ({ file, detail }) => [
    `The file ${file} cannot be written${detail}.`,
    'Check the disk and its permissions, then try again.',
  ],
};

const DE: Rows = {
  missing: ({ file }) => [
    `Eine Datei ${file} gibt es nicht.`,
    'Geben Sie den Pfad von webapp/WEB-INF/web.xml im Installationsverzeichnis von teamspace an.',
  ],
  'not-a-file': ({ file }) => [
    `${file} ist keine Datei.`,
    'Geben Sie den Pfad der web.xml selbst an, nicht den ihres Ordners.',
  ],
  'too-large': ({ file }) => [
    `Die Datei ${file} ist größer als 8 MB, was keine web.xml ist.`,
    'Prüfen Sie den Pfad.',
  ],
  unreadable: ({ file, detail }) => [
    `Die Datei ${file} ist nicht lesbar${detail}.`,
    'Prüfen Sie Datenträger und Pfad und versuchen Sie es erneut.',
  ],
  'encoding-unknown': ({ file, detail }) => [
    `Die Datei ${file} nennt eine Kodierung, die Entrada nicht kennt${detail}.`,
    'Speichern Sie sie als UTF-8 mit dieser Angabe, oder tragen Sie die Adresse von Hand ein.',
  ],
  'encoding-wrong': ({ file, detail }) => [
    `Die Bytes von ${file} passen nicht zur angegebenen Kodierung${detail}.`,
    'Korrigieren Sie die Angabe in der ersten Zeile oder speichern Sie die Datei in dieser Kodierung neu, und versuchen Sie es erneut.',
  ],
  'not-well-formed': ({ file, at, detail }) => [
    `Die Datei ${file} ist kein wohlgeformtes XML${at}${detail}.`,
    'Korrigieren Sie die Stelle in einem Texteditor und versuchen Sie es erneut.',
  ],
  'not-a-web-xml': ({ file, detail }) => [
    `Die Datei ${file} ist XML, aber keine web.xml: Ihr äußerstes Element ist nicht web-app${detail}.`,
    'Geben Sie den Pfad von webapp/WEB-INF/web.xml an.',
  ],
  'parameter-twice': ({ file, at }) => [
    `Der Parameter oauth2Gateway.url steht mehr als einmal in ${file}${at}.`,
    'Entfernen Sie in einem Texteditor alle bis auf einen und versuchen Sie es erneut.',
  ],
  'parameter-incomplete': ({ file, at }) => [
    `Der Parameter oauth2Gateway.url in ${file} hat nicht genau ein param-value${at}.`,
    'Geben Sie ihm in einem Texteditor genau ein param-value und versuchen Sie es erneut.',
  ],
  'read-only': ({ file }) => [
    `Die Datei ${file} ist schreibgeschützt.`,
    'Heben Sie den Schreibschutz auf und versuchen Sie es erneut.',
  ],
  locked: ({ file }) => [
    `Ein anderes Programm hält die Datei ${file} fest.`,
    'Schließen Sie sie dort oder halten Sie Tomcat an, und versuchen Sie es erneut.',
  ],
  'not-permitted': ({ file, detail }) => [
    `Dieses Konto darf ${file} und den Ordner nicht lesen oder beschreiben${detail}.`,
    'Starten Sie Entrada als Administrator dieses Servers oder mit dem Konto, dem die Datei gehört.',
  ],
  owner: ({ file }) => [
    `Dieses Konto kann den Besitzer von ${file} nicht beibehalten.`,
    'Starten Sie Entrada mit dem Konto, dem die Datei gehört, oder als Administrator.',
  ],
  'disk-full': ({ file }) => [
    `Auf dem Datenträger von ${file} ist kein Platz; die Datei blieb unverändert.`,
    'Schaffen Sie Platz und versuchen Sie es erneut.',
  ],
  'changed-meanwhile': ({ file }) => [
    `Die Datei ${file} wurde während der Bearbeitung von anderer Seite geändert und blieb daher, wie sie ist.`,
    'Versuchen Sie es erneut.',
  ],
  'no-backup': ({ file }) => [
    `Neben ${file} liegt keine Sicherung von Entrada.`,
    'Hier gibt es nichts zurückzunehmen; prüfen Sie den Pfad.',
  ],
  'changed-since': ({ file, detail }) => [
    `In ${file} hat sich seit der Bearbeitung durch Entrada mehr geändert als die Adresse.`,
    `Nehmen Sie die Adresse von Hand zurück, oder vergleichen Sie mit der Sicherung${detail}.`,
  ],
  unwritable: ({ file, detail }) => [
    `Die Datei ${file} lässt sich nicht schreiben${detail}.`,
    'Prüfen Sie Datenträger und Berechtigungen und versuchen Sie es erneut.',
  ],
};

const LINE: Readonly<Record<Language, string>> = { en: 'line', de: 'Zeile' };

function say(rows: Rows, { file, reason, line, detail = '' }: Refused, language: Language): Sentences {
  const at = line === undefined ? '' : ` (${LINE[language]} ${String(line)})`;
  return rows[reason]({ file: quoted(file, language), at, detail: aside(detail) });
}

export const webXmlProblemWords: WordsOf<'web-xml-refused' | 'web-xml-other-host'> = {
  'web-xml-refused': (refused): Worded => ({ en: say(EN, refused, 'en'), de: say(DE, refused, 'de') }),
  'web-xml-other-host': ({ host, expected }) => ({
    en: [
      `The address leads to ${quoted(host, 'en')}, but the redirect URI of the engagement to ${quoted(expected, 'en')}, so Microsoft would refuse every sign-in.`,
      'Give the address of the redirect URI, or correct the teamspace URL in the answers and apply the guide.',
    ],
    de: [
      `Die Adresse führt zu ${quoted(host, 'de')}, die Umleitungs-URI des Vorgangs aber zu ${quoted(expected, 'de')}; Microsoft würde jede Anmeldung ablehnen.`,
      'Geben Sie die Adresse der Umleitungs-URI an, oder korrigieren Sie die teamspace-URL in den Antworten und führen Sie die Anleitung aus.',
    ],
  }),
};
