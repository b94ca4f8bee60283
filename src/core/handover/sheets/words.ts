import type { Shell } from '../../../contract/checklist.ts';
import type { Language } from '../../../contract/text.ts';

interface Words {
  readonly title: (guide: string, customer: string) => string;
  readonly asks: string;
  readonly practice: string;
  readonly nothing: string;
  readonly overview: string;
  readonly tenant: string;
  readonly app: string;
  readonly clientId: string;
  readonly askedBy: string;
  readonly written: string;
  readonly notKnown: string;
  readonly forRole: (role: string) => string;
  readonly anyPerson: string;
  readonly stepsOfRole: (count: number) => string;
  readonly who: string;
  readonly anyOf: (roles: string) => string;
  readonly why: string;
  readonly what: string;
  readonly document: string;
  readonly tell: string;
  readonly checked: string;
  readonly said: (by: string) => string;
  readonly block: string;
  readonly changes: string;
  readonly portal: string;
  readonly valuesHead: readonly [string, string];
  readonly secret: string;
  readonly script: Readonly<Record<Shell, string>>;
  readonly noSecret: string;
}

export const sheetWords: Readonly<Record<Language, Words>> = {
  en: {
    title: (guide, customer) => `${guide}: please do this${customer === '' ? '' : ` for ${customer}`}`,
    asks: 'Setting up an app in Microsoft Entra needs a few steps from somebody with the right role. Each step says why it is needed, what it changes, and two ways to do it: in the portal by hand, or with a script. One way is enough.',
    practice: 'This is a rehearsal in the practice cloud. No real tenant is meant.',
    nothing: 'No step waits for another person.',
    overview: 'What this is about',
    tenant: 'Tenant',
    app: 'App',
    clientId: 'Application (client) ID',
    askedBy: 'Asked by',
    written: 'Written',
    notKnown: 'not known yet',
    forRole: (role) => `For: ${role}`,
    anyPerson: 'whoever administers the product',
    stepsOfRole: (count) => (count === 1 ? 'One step, below.' : `${count} steps, below, in this order.`),
    who: 'Who is needed',
    anyOf: (roles) => `One of these roles, the least first: ${roles}`,
    why: 'Why',
    what: 'What happens',
    document: 'What the document says',
    tell: 'How to tell that it is done',
    checked:
      'Whoever asked you presses "Check" in Entrada: it looks in the tenant and closes the step by itself. Directories can be a few minutes late.',
    said: (by) => `Nothing can look it up. Tell ${by}, who confirms the step in Entrada.`,
    block:
      'The script ends with a result block of ids. Send that block back; it holds no secret, and with it the step can be checked.',
    changes: 'What the script changes:',
    portal: 'By hand, in the portal:',
    valuesHead: ['Field', 'Value'],
    secret: 'a secret: never on this sheet, handed over separately',
    script: {
      powershell: 'With PowerShell:',
      'azure-cli': 'With the Azure CLI, in bash (Azure Cloud Shell will do):',
      'microsoft-graph': 'As requests to Microsoft:',
    },
    noSecret:
      'This sheet holds no secret. Do not send one back by mail or chat either: a secret that you make goes into a password safe.',
  },
  de: {
    title: (guide, customer) => `${guide}: bitte erledigen${customer === '' ? '' : ` für ${customer}`}`,
    asks: 'Um eine App in Microsoft Entra einzurichten, braucht es einige Schritte von jemandem mit der passenden Rolle. Jeder Schritt sagt, warum er nötig ist, was er ändert und wie er sich erledigen lässt: von Hand im Portal oder mit einem Skript. Ein Weg genügt.',
    practice: 'Das ist eine Probe in der Übungs-Cloud. Es geht um keinen echten Mandanten.',
    nothing: 'Kein Schritt wartet auf eine andere Person.',
    overview: 'Worum es geht',
    tenant: 'Mandant',
    app: 'App',
    clientId: 'Anwendungs-ID (Client)',
    askedBy: 'Gebeten von',
    written: 'Erstellt',
    notKnown: 'noch nicht bekannt',
    forRole: (role) => `Für: ${role}`,
    anyPerson: 'wer das Produkt administriert',
    stepsOfRole: (count) =>
      count === 1 ? 'Ein Schritt, siehe unten.' : `${count} Schritte, siehe unten, in dieser Reihenfolge.`,
    who: 'Wer gebraucht wird',
    anyOf: (roles) => `Eine dieser Rollen, die kleinste zuerst: ${roles}`,
    why: 'Warum',
    what: 'Was geschieht',
    document: 'Was das Dokument sagt',
    tell: 'Woran man erkennt, dass es erledigt ist',
    checked:
      'Wer Sie gebeten hat, klickt in Entrada auf „Prüfen“: Entrada sieht im Mandanten nach und schließt den Schritt von selbst. Verzeichnisse können einige Minuten hinterherhinken.',
    said: (by) => `Nachsehen kann das niemand. Sagen Sie ${by} Bescheid; dort wird der Schritt bestätigt.`,
    block:
      'Am Ende gibt das Skript einen Ergebnisblock mit IDs aus. Schicken Sie ihn zurück; er enthält kein Clientgeheimnis, und mit ihm lässt sich der Schritt prüfen.',
    changes: 'Was das Skript ändert:',
    portal: 'Von Hand im Portal:',
    valuesHead: ['Feld', 'Wert'],
    secret: 'ein Clientgeheimnis: steht nie auf diesem Blatt, wird getrennt übergeben',
    script: {
      powershell: 'Mit PowerShell:',
      'azure-cli': 'Mit der Azure CLI in bash (auch in der Azure Cloud Shell):',
      'microsoft-graph': 'Als Anfragen an Microsoft:',
    },
    noSecret:
      'Dieses Blatt enthält kein Clientgeheimnis. Schicken Sie auch keines per E-Mail oder Chat zurück: Ein Clientgeheimnis, das Sie anlegen, gehört in einen Passwortmanager.',
  },
};
