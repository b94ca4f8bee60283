import type { StepSpec } from '../../guide.ts';
import { inTeamspace } from './by-person.ts';
import {
  interfaceList,
  interfaceSaved,
  interfaceType,
  interfaceValues,
  mailAccount,
} from './interface-sketches.ts';

const interfaces = {
  en: 'teamspace › Configuration › General › Interfaces',
  de: 'teamspace › Konfiguration › Allgemein › Schnittstellen',
};

export const interfaceSteps: StepSpec[] = [
  {
    ...inTeamspace,
    id: 'interface-new',
    title: { en: 'Create a new interface', de: 'Neue Schnittstelle anlegen' },
    what: {
      en: 'You open the list of interfaces in teamspace and press the button "+".',
      de: 'Sie öffnen in teamspace die Liste der Schnittstellen und drücken die Schaltfläche „+“.',
    },
    why: {
      en: 'The interface tells teamspace which app it is in your tenant.',
      de: 'Die Schnittstelle sagt teamspace, welche App es in Ihrem Mandanten ist.',
    },
    document: {
      en: 'The document says: "Under “Configuration ► General ► Interfaces”, click the ”+” button to create a new interface." We say the same.',
      de: 'Das Dokument sagt: „Under “Configuration ► General ► Interfaces”, click the ”+” button to create a new interface.“ Wir sagen dasselbe; die deutschen Namen der Menüpunkte sind unsere Übersetzung.',
    },
    portal: { path: interfaces, values: [], sketch: interfaceList },
  },
  {
    ...inTeamspace,
    id: 'interface-type',
    title: { en: 'Choose the type', de: 'Typ wählen' },
    what: {
      en: 'You choose "Your own Microsoft app registration".',
      de: 'Sie wählen „Eigene Microsoft App-Registrierung“.',
    },
    why: {
      en: 'Only this type works without the sign-in of a person. If it is missing, support has not enabled it yet.',
      de: 'Nur dieser Typ kommt ohne die Anmeldung einer Person aus. Fehlt er, hat der Support ihn noch nicht freigeschaltet.',
    },
    document: {
      en: 'The document says: "Select “Your own Microsoft app registration” as the type." We say the same.',
      de: 'Das Dokument sagt: „Select “Your own Microsoft app registration” as the type.“ Wir sagen dasselbe.',
    },
    portal: {
      path: { en: `${interfaces.en} › + › Type`, de: `${interfaces.de} › + › Typ` },
      values: [],
      sketch: interfaceType,
    },
  },
  {
    ...inTeamspace,
    id: 'interface-values',
    title: { en: 'Enter the three values', de: 'Die drei Werte eingeben' },
    what: {
      en: 'You copy application ID, directory ID and application key from here, in the order of the dialog.',
      de: 'Sie kopieren Anwendungs-ID, Verzeichnis-ID und Anwendungsschlüssel von hier, in der Reihenfolge des Dialogs.',
    },
    why: {
      en: 'With these three teamspace gets its tokens. The application key is the value of the client secret, not its Secret ID.',
      de: 'Mit diesen dreien holt sich teamspace seine Token. Der „Anwendungsschlüssel“ von teamspace ist der „Wert“ des Clientgeheimnisses, nicht die „Geheime ID“.',
    },
    document: {
      en: 'The document says: "Now enter the data noted earlier", and lists application ID, directory ID and application key. We say the same, without notes.',
      de: 'Das Dokument sagt: „Now enter the data noted earlier“ und nennt Anwendungs-ID, Verzeichnis-ID und Anwendungsschlüssel. Wir sagen dasselbe, ohne Notizen.',
    },
    portal: {
      path: { en: `${interfaces.en} › +`, de: `${interfaces.de} › +` },
      values: [
        { label: { en: 'Application ID', de: 'Anwendungs-ID' }, value: '${clientId}' },
        { label: { en: 'Directory ID', de: 'Verzeichnis-ID' }, value: '${tenantId}' },
        { label: { en: 'Application key', de: 'Anwendungsschlüssel' }, value: '', secret: true },
      ],
      sketch: interfaceValues,
    },
  },
  {
    ...inTeamspace,
    id: 'green-message',
    backedBy: 'check-connection',
    title: { en: 'Save and see the green message', de: 'Speichern und grüne Meldung abwarten' },
    what: {
      en: 'You save the dialog, wait for the green message and confirm it here. Beside your word stands what our own connection check has proven with the same three values.',
      de: 'Sie speichern den Dialog, warten auf die grüne Meldung und bestätigen sie hier. Neben Ihrer Bestätigung steht, was unsere eigene Verbindungsprüfung mit denselben drei Werten nachgewiesen hat.',
    },
    why: {
      en: 'It proves tenant, application ID and secret, not the access to a mailbox. If it stays away although the connection check of part 1 passed, the teamspace server cannot reach Microsoft over HTTPS.',
      de: 'Sie weist Mandant, Anwendungs-ID und Clientgeheimnis nach, nicht den Zugriff auf ein Postfach. Bleibt sie aus, obwohl die Verbindungsprüfung aus Teil 1 bestanden ist, erreicht der teamspace-Server Microsoft nicht über HTTPS.',
    },
    document: {
      en: 'The document says: "After you save the dialog, a green message appears if access to the Microsoft endpoint was successful." We say the same.',
      de: 'Das Dokument sagt: „After you save the dialog, a green message appears if access to the Microsoft endpoint was successful.“ Wir sagen dasselbe.',
    },
    portal: {
      path: { en: `${interfaces.en} › + › Save`, de: `${interfaces.de} › + › Speichern` },
      values: [],
      sketch: interfaceSaved,
    },
  },
  {
    ...inTeamspace,
    id: 'mail-account-authentication',
    ticksOff: 'mailboxes',
    title: { en: 'Choose "Microsoft 365 as app"', de: '„Microsoft 365 als App“ wählen' },
    what: {
      en: 'In each mail account of teamspace you choose "Microsoft 365 as app" as the authentication, and tick it off here.',
      de: 'Sie wählen in jedem Mailkonto von teamspace „Microsoft 365 als App“ als Authentifizierung und haken es hier ab.',
    },
    why: {
      en: 'Until then the account keeps signing in the old way. The user name must be the primary address of the mailbox.',
      de: 'Bis dahin meldet sich das Konto weiter auf die alte Weise an. Der Benutzername muss die primäre Adresse des Postfachs sein.',
    },
    document: {
      en: 'The document says: "If everything worked, you can now select “Microsoft 365 as app” as the authentication in the mail accounts of teamspace." We say the same.',
      de: 'Das Dokument sagt: „If everything worked, you can now select “Microsoft 365 as app” as the authentication in the mail accounts of teamspace.“ Wir sagen dasselbe; „Microsoft 365 als App“ ist unsere Übersetzung.',
    },
    for: ['receiveMail', 'sendMail'],
    notNeeded: {
      en: 'Neither receiving nor sending email is chosen',
      de: 'Weder Empfang noch Versand von E-Mails ist gewählt',
    },
    portal: {
      path: {
        en: 'teamspace › Mail accounts › (the account) › Authentication',
        de: 'teamspace › Mailkonten › (das Konto) › Authentifizierung',
      },
      values: [{ label: { en: 'Mailboxes', de: 'Postfächer' }, value: '${mailboxes}' }],
      sketch: mailAccount,
    },
  },
];
