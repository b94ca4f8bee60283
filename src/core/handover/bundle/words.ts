import type { Language } from '../../../contract/text.ts';

interface Names {
  readonly guide: string;
  readonly tenant: string;
  readonly secretEnds: string | undefined;
  /** Of the certificate whose private key is inside. */
  readonly keyEnds: string | undefined;
  readonly hasWebXml: boolean;
}

const TEXTS: Readonly<Record<Language, (names: Names) => readonly string[]>> = {
  en: ({ guide, tenant, secretEnds, keyEnds, hasWebXml }) => [
    `Bundle for ${guide}, tenant ${tenant}`,
    '',
    'bundle.json        the ids, the address and the client secret, for machines and people',
    'certificate.pem    the certificate; encrypted bundles have its private key too (only with a certificate)',
    'web.xml.fragment   the block for webapp/WEB-INF/web.xml (only with single sign-on)',
    ...(hasWebXml ? ['web.xml            the whole file, as Entrada changed it'] : []),
    'exchange.ps1       the PowerShell script for Exchange Online (only with mailboxes)',
    'mailboxes.csv      the mailboxes and whether the app may open them (only where they were listed)',
    'report.en.html     what was done, what remains, how to undo it',
    'SHA256SUMS         checksums; verify with: sha256sum -c SHA256SUMS',
    '',
    ...(secretEnds === undefined && keyEnds === undefined
      ? ['There is no client secret in this bundle.']
      : [
          ...(secretEnds === undefined
            ? []
            : [`bundle.json holds a client secret in plain text. It ends on ${secretEnds}.`]),
          ...(keyEnds === undefined
            ? []
            : [`bundle.json and certificate.pem hold a private key. Its certificate ends on ${keyEnds}.`]),
          'Enter it in the product, keep it in a password manager and delete the unpacked files.',
          'The passphrase must never travel on the same way as the bundle.',
        ]),
    'Entrada continues from here on another computer: entrada bundle --import FILE',
  ],
  de: ({ guide, tenant, secretEnds, keyEnds, hasWebXml }) => [
    `Paket für ${guide}, Mandant ${tenant}`,
    '',
    'bundle.json        IDs, Adresse und Clientgeheimnis, für Maschinen und Menschen',
    'certificate.pem    das Zertifikat; in verschlüsselten Paketen auch sein privater Schlüssel (nur mit Zertifikat)',
    'web.xml.fragment   der Block für webapp/WEB-INF/web.xml (nur mit Single Sign-on)',
    ...(hasWebXml ? ['web.xml            die ganze Datei, wie Entrada sie geändert hat'] : []),
    'exchange.ps1       das PowerShell-Skript für Exchange Online (nur mit Postfächern)',
    'mailboxes.csv      die Postfächer und ob die App sie öffnen darf (nur, wenn sie angegeben sind)',
    'report.de.html     was getan wurde, was offen ist, wie es zurückgenommen wird',
    'SHA256SUMS         Prüfsummen; prüfen mit: sha256sum -c SHA256SUMS',
    '',
    ...(secretEnds === undefined && keyEnds === undefined
      ? ['In diesem Paket ist kein Clientgeheimnis.']
      : [
          ...(secretEnds === undefined
            ? []
            : [
                `bundle.json enthält ein Clientgeheimnis (im Portal „geheimer Clientschlüssel“) im Klartext. Es endet am ${secretEnds}.`,
              ]),
          ...(keyEnds === undefined
            ? []
            : [
                `bundle.json und certificate.pem enthalten einen privaten Schlüssel. Sein Zertifikat endet am ${keyEnds}.`,
              ]),
          'Tragen Sie ein, was das Produkt davon braucht, bewahren Sie es in einem Passwortmanager auf und löschen Sie die ausgepackten Dateien.',
          'Die Passphrase darf nie auf demselben Weg reisen wie das Paket.',
        ]),
    'Auf einem anderen Computer macht Entrada damit weiter: entrada bundle --import DATEI',
  ],
};

export function readMe(names: Readonly<Record<Language, Names>>, valuesFile: string): string {
  const text = [...TEXTS.en(names.en), '', '-'.repeat(72), '', ...TEXTS.de(names.de), ''].join('\r\n');
  return text.replaceAll('bundle.json       ', valuesFile.padEnd(18)).replaceAll('bundle.json', valuesFile);
}
