import type { StepSpec } from '../../guide.ts';

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
    automatic: { no: 'Entrada does not run Exchange Online PowerShell yet; you run the script.' },
    portal: { no: 'It is a command in Exchange Online PowerShell and has no page in a portal.' },
    script: true,
    check: { no: 'Entrada does not read Exchange Online yet; you confirm the step.' },
    undo: { no: 'Entrada does not change Exchange Online yet, so it takes nothing back there.' },
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
    automatic: { no: 'The file lies on the teamspace server; Entrada does not edit it yet.' },
    portal: { no: 'It happens on the teamspace server and has no page in a portal.' },
    script: { no: 'The file is edited by hand; the text to insert can be copied.' },
    check: { no: 'Entrada does not read web.xml yet; you confirm the step.' },
    undo: { no: 'Entrada does not change the file; keep a copy of it before you edit it.' },
  },
} satisfies Partial<StepSpec>;

/** The screens of teamspace itself. */
export const inTeamspace = {
  part: 'interface',
  by: 'person',
  duty: 'administer-product',
  shows: [],
  modes: {
    automatic: { no: 'teamspace offers no way to set up the interface from outside.' },
    portal: true,
    script: { no: 'teamspace offers no command for it.' },
    check: { no: 'Only teamspace itself shows whether it is done; you confirm the step.' },
    undo: { no: 'What is entered in teamspace is removed in teamspace.' },
  },
} satisfies Partial<StepSpec>;
