import type { Operation } from './changes.ts';
import type { StepState } from '../../../contract/checklist.ts';
import type { Language } from '../../../contract/text.ts';

interface Words {
  readonly title: (guide: string, customer: string) => string;
  readonly written: string;
  readonly practice: string;
  readonly facts: Readonly<
    Record<
      | 'customer'
      | 'tenant'
      | 'domain'
      | 'tenantId'
      | 'guide'
      | 'app'
      | 'clientId'
      | 'applicationObjectId'
      | 'servicePrincipalObjectId'
      | 'created'
      | 'lastRun'
      | 'by'
      | 'secretEnds'
      | 'secretId'
      | 'certificateEnds',
      string
    >
  >;
  readonly overview: string;
  readonly steps: string;
  readonly stepsHead: readonly string[];
  readonly states: Readonly<Record<StepState['state'], string>>;
  readonly request: (id: string) => string;
  readonly changes: string;
  readonly noChanges: string;
  readonly changesHead: readonly string[];
  readonly operations: Readonly<Record<Operation, string>>;
  readonly permissions: string;
  readonly permissionsHead: readonly string[];
  readonly application: string;
  readonly delegated: string;
  readonly left: string;
  readonly nothingLeft: string;
  readonly leftHead: readonly string[];
  readonly aPerson: string;
  readonly failedWith: (message: string, fix: string) => string;
  readonly secret: string;
  readonly secretText: (ends: string) => readonly string[];
  readonly noSecret: string;
  readonly certificate: string;
  readonly certificateText: (ends: string) => readonly string[];
  readonly undo: string;
  readonly undoText: string;
  readonly undoScript: string;
  readonly staysHead: readonly string[];
  readonly document: (title: string) => string;
  readonly documentHead: readonly string[];
}

export const reportWords: Readonly<Record<Language, Words>> = {
  en: {
    title: (guide, customer) => `${guide}: what was set up${customer === '' ? '' : ` for ${customer}`}`,
    written: 'Report written',
    practice: 'This was done in the practice cloud. No real tenant was touched.',
    facts: {
      customer: 'Customer',
      tenant: 'Tenant',
      domain: 'Domain',
      tenantId: 'Directory (tenant) ID',
      guide: 'Guide',
      app: 'App',
      clientId: 'Application (client) ID',
      applicationObjectId: 'Object ID of the application',
      servicePrincipalObjectId: 'Object ID of the enterprise application',
      created: 'Begun',
      lastRun: 'Last run',
      by: 'Done by',
      secretEnds: 'Client secret ends',
      secretId: 'Secret ID',
      certificateEnds: 'Certificate ends',
    },
    overview: 'Overview',
    steps: 'Steps',
    stepsHead: ['No.', 'Step', 'State', 'When and by whom', 'Evidence'],
    states: {
      done: 'Done',
      'to-do': 'To do',
      working: 'In progress',
      'waiting-for-directory': 'Waiting for the directory',
      'waiting-for-person': 'Waiting for a person',
      failed: 'Failed',
      'not-needed': 'Not needed',
    },
    request: (id) => `request ${id}`,
    changes: 'Changes in the tenant',
    noChanges: 'Entrada has changed nothing in this tenant.',
    changesHead: ['When', 'By', 'Change', 'What', 'IDs'],
    operations: {
      create: 'created',
      update: 'changed',
      remove: 'removed',
      adopted: 'found, left as it was',
      refused: 'refused by the service',
      unknown: 'outcome unknown',
    },
    permissions: 'Permissions and why they are needed',
    permissionsHead: ['Permission', 'Of', 'Type', 'Why'],
    application: 'Application',
    delegated: 'Delegated',
    left: 'What remains',
    nothingLeft: 'Nothing remains to be done.',
    leftHead: ['Step', 'State', 'Who'],
    aPerson: 'a person, by hand',
    failedWith: (message, fix) => `Failed. ${message} What to do: ${fix}`,
    secret: 'The client secret',
    secretText: (ends) => [
      `The secret ends on ${ends}. From then on the product can no longer sign in.`,
      'Renew it at least 14 days earlier: add a second secret, enter it in the product, check that the product works, then delete the old one.',
      'The secret itself is not in this report. It is in the keychain of the computer that made it and in the bundle handed over.',
    ],
    noSecret: 'No client secret is known.',
    certificate: 'The certificate',
    certificateText: (ends) => [
      `The certificate ends on ${ends}. From then on the product can no longer sign in.`,
      'Renew it at least 14 days earlier: add a second certificate, install it in the product, check that the product works, then remove the old one.',
      'The private key is not in this report. It is in the keychain of the computer that made it, and in encrypted bundles.',
    ],
    undo: 'How to undo it',
    undoText:
      'Entrada removes only what it made itself. In the window open the customer and choose Undo, or run this command on the same computer:',
    undoScript:
      'What a person’s script did in Exchange Online is taken back by a script that this command prints:',
    staysHead: ['This is not undone by Entrada', 'Why'],
    document: (title) => `What the document “${title}” says, and where this differs`,
    documentHead: ['Step', 'Document and difference'],
  },
  de: {
    title: (guide, customer) =>
      `${guide}: Was eingerichtet wurde${customer === '' ? '' : ` für ${customer}`}`,
    written: 'Bericht vom',
    practice: 'Das geschah in der Übungs-Cloud. Kein echter Mandant wurde berührt.',
    facts: {
      customer: 'Kunde',
      tenant: 'Mandant',
      domain: 'Domäne',
      tenantId: 'Verzeichnis-ID (Mandant)',
      guide: 'Anleitung',
      app: 'App',
      clientId: 'Anwendungs-ID (Client)',
      applicationObjectId: 'Objekt-ID der Anwendung',
      servicePrincipalObjectId: 'Objekt-ID der Unternehmensanwendung',
      created: 'Begonnen',
      lastRun: 'Letzter Lauf',
      by: 'Ausgeführt von',
      secretEnds: 'Ende des Clientgeheimnisses',
      secretId: 'Geheime ID',
      certificateEnds: 'Ende des Zertifikats',
    },
    overview: 'Überblick',
    steps: 'Schritte',
    stepsHead: ['Nr.', 'Schritt', 'Stand', 'Wann und von wem', 'Nachweis'],
    states: {
      done: 'Erledigt',
      'to-do': 'Offen',
      working: 'In Arbeit',
      'waiting-for-directory': 'Wartet auf das Verzeichnis',
      'waiting-for-person': 'Wartet auf eine Person',
      failed: 'Gescheitert',
      'not-needed': 'Nicht nötig',
    },
    request: (id) => `Anfrage ${id}`,
    changes: 'Änderungen im Mandanten',
    noChanges: 'Entrada hat in diesem Mandanten nichts geändert.',
    changesHead: ['Wann', 'Von', 'Änderung', 'Was', 'IDs'],
    operations: {
      create: 'angelegt',
      update: 'geändert',
      remove: 'entfernt',
      adopted: 'vorgefunden, unverändert gelassen',
      refused: 'vom Dienst abgelehnt',
      unknown: 'Ausgang unbekannt',
    },
    permissions: 'Berechtigungen und wozu sie nötig sind',
    permissionsHead: ['Berechtigung', 'Von', 'Typ', 'Wozu'],
    application: 'Anwendung',
    delegated: 'Delegiert',
    left: 'Was noch offen ist',
    nothingLeft: 'Es ist nichts mehr offen.',
    leftHead: ['Schritt', 'Stand', 'Wer'],
    aPerson: 'eine Person, von Hand',
    failedWith: (message, fix) => `Gescheitert. ${message} Was zu tun ist: ${fix}`,
    secret: 'Das Clientgeheimnis',
    secretText: (ends) => [
      `Das Clientgeheimnis (im Portal „geheimer Clientschlüssel“) endet am ${ends}. Danach kann sich das Produkt nicht mehr anmelden.`,
      'Erneuern Sie es mindestens 14 Tage vorher: Legen Sie ein zweites an, tragen Sie es im Produkt ein, prüfen Sie, ob das Produkt damit arbeitet, und löschen Sie dann das alte.',
      'Das Geheimnis selbst steht nicht in diesem Bericht. Es liegt im Schlüsselbund des Computers, der es angelegt hat, und im übergebenen Paket.',
    ],
    noSecret: 'Ein Clientgeheimnis ist nicht bekannt.',
    certificate: 'Das Zertifikat',
    certificateText: (ends) => [
      `Das Zertifikat endet am ${ends}. Danach kann sich das Produkt nicht mehr anmelden.`,
      'Erneuern Sie es mindestens 14 Tage vorher: Legen Sie ein zweites an, richten Sie es im Produkt ein, prüfen Sie, ob das Produkt damit arbeitet, und entfernen Sie dann das alte.',
      'Der private Schlüssel steht nicht in diesem Bericht. Er liegt im Schlüsselbund des Computers, der ihn erzeugt hat, und in verschlüsselten Paketen.',
    ],
    undo: 'So wird es zurückgenommen',
    undoText:
      'Entrada entfernt nur, was es selbst angelegt hat. Öffnen Sie im Fenster den Kunden und wählen Sie „Rückgängig machen“, oder führen Sie auf demselben Computer diesen Befehl aus:',
    undoScript:
      'Was das Skript einer Person in Exchange Online getan hat, nimmt ein Skript zurück, das dieser Befehl ausgibt:',
    staysHead: ['Das nimmt Entrada nicht zurück', 'Warum'],
    document: (title) => `Was das Dokument „${title}“ sagt und wo wir abweichen`,
    documentHead: ['Schritt', 'Dokument und Abweichung'],
  },
};
