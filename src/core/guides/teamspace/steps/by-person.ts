import type { StepSpec } from '../../guide.ts';

/** With PowerShell of this computer, or Exchange's cmdlet endpoint, Entrada does a step of part 2 itself. */
export const itself = (...shows: StepSpec['shows']): Pick<StepSpec, 'byEntrada'> => ({
  byEntrada: { for: ['powershell', 'endpoint'], shows },
});

/** Exchange Online PowerShell, run by a person who administers Exchange. */
export const inExchange = {
  part: 'exchange',
  by: 'person',
  duty: 'administer-exchange',
  shows: [],
  for: ['receiveMail', 'sendMail'],
  notNeeded: {
    en: 'Neither receiving nor sending email is chosen',
    de: 'Weder Empfang noch Versand von E-Mails ist gewählt',
  },
  modes: {
    automatic: {
      no: {
        en: "Unless you choose PowerShell on this computer or Exchange's cmdlet endpoint in the answers, you run the script.",
        de: 'Solange Sie in den Antworten nicht PowerShell auf diesem Computer oder die Cmdlet-Schnittstelle von Exchange wählen, führen Sie das Skript aus.',
      },
    },
    portal: {
      no: {
        en: 'It is a command in Exchange Online PowerShell and has no page in a portal.',
        de: 'Es ist ein Befehl in Exchange Online PowerShell und hat keine Seite in einem Portal.',
      },
    },
    script: true,
    check: {
      no: {
        en: "Unless you choose PowerShell on this computer or Exchange's cmdlet endpoint in the answers, you confirm the step.",
        de: 'Solange Sie in den Antworten nicht PowerShell auf diesem Computer oder die Cmdlet-Schnittstelle von Exchange wählen, bestätigen Sie den Schritt.',
      },
    },
    undo: {
      no: {
        en: 'What your script changed you take back with a script that Entrada writes from its result blocks; what Entrada did itself it takes back itself.',
        de: 'Was Ihr Skript geändert hat, nehmen Sie mit einem Skript zurück, das Entrada aus seinen Ergebnisblöcken schreibt; was Entrada selbst getan hat, nimmt es selbst zurück.',
      },
    },
  },
} satisfies Partial<StepSpec>;

/** The file and the service on the server that runs teamspace. */
export const onServer = {
  part: 'web-xml',
  by: 'person',
  duty: 'administer-product',
  shows: [],
  for: ['singleSignOn', 'self'],
  notNeeded: {
    en: 'Single sign-on is not chosen, or teamspace support edits the file',
    de: 'Single Sign-on ist nicht gewählt, oder der Support von teamspace bearbeitet die Datei',
  },
  modes: {
    automatic: {
      no: {
        en: 'It happens on the teamspace server, at a moment that whoever runs it chooses.',
        de: 'Es geschieht auf dem teamspace-Server, zu einem Zeitpunkt, den dessen Betreiber wählt.',
      },
    },
    portal: {
      no: {
        en: 'It happens on the teamspace server and has no page in a portal.',
        de: 'Es geschieht auf dem teamspace-Server und hat keine Seite in einem Portal.',
      },
    },
    script: {
      no: {
        en: 'On the server, entrada web-xml FILE --url ADDRESS --write does it; the text can also be copied.',
        de: 'Auf dem Server erledigt das entrada web-xml DATEI --url ADRESSE --write; der Text lässt sich auch kopieren.',
      },
    },
    check: {
      no: {
        en: 'Checking the tenant reads no file of a server: look with "Change web.xml", or confirm the step.',
        de: 'Die Prüfung des Mandanten liest keine Datei eines Servers: Sehen Sie mit „web.xml ändern“ nach, oder bestätigen Sie den Schritt.',
      },
    },
    undo: {
      no: {
        en: 'Taking back in the tenant leaves the file; entrada web-xml FILE --undo --write restores its original bytes.',
        de: 'Das Zurücknehmen im Mandanten lässt die Datei stehen; entrada web-xml DATEI --undo --write stellt ihre ursprünglichen Bytes wieder her.',
      },
    },
  },
} satisfies Partial<StepSpec>;

/** Part of what `Change web.xml` does, where Entrada runs on the server or reaches the file. */
export const inWebXml = {
  ...onServer,
  modes: { ...onServer.modes, automatic: true },
} satisfies Partial<StepSpec>;

/** The screens of teamspace itself. */
export const inTeamspace = {
  part: 'interface',
  by: 'person',
  duty: 'administer-product',
  shows: [],
  modes: {
    automatic: {
      no: {
        en: 'teamspace offers no way to set up the interface from outside.',
        de: 'Die Schnittstelle lässt sich in teamspace nicht von außen einrichten.',
      },
    },
    portal: true,
    script: {
      no: { en: 'teamspace offers no command for it.', de: 'teamspace bietet dafür keinen Befehl.' },
    },
    check: {
      no: {
        en: 'Only teamspace itself shows whether it is done; you confirm the step.',
        de: 'Nur teamspace selbst zeigt, ob es getan ist; Sie bestätigen den Schritt.',
      },
    },
    undo: {
      no: {
        en: 'What is entered in teamspace is removed in teamspace.',
        de: 'Was in teamspace eingetragen wird, wird in teamspace entfernt.',
      },
    },
  },
} satisfies Partial<StepSpec>;
