import type { Text } from '../../contract/text.ts';

export const answers = {
  title: { en: 'What the app needs to know', de: 'Was die App wissen muss' },
  titlePractice: { en: 'Rehearse: what the app needs to know', de: 'Probe: Was die App wissen muss' },
  lead: {
    en: 'One page. Nothing leaves this computer while you type.',
    de: 'Eine Seite. Während Sie tippen, verlässt nichts diesen Computer.',
  },
  guide: { en: 'Guide', de: 'Anleitung' },
  whose: { en: 'Whose tenant', de: 'Wessen Mandant' },
  customer: { en: 'Customer', de: 'Kunde' },
  customerHelp: {
    en: 'As you call them. Only for your list.',
    de: 'So, wie Sie ihn nennen. Nur für Ihre Liste.',
  },
  cloud: { en: 'Microsoft cloud', de: 'Microsoft-Cloud' },
  cloudFile: { en: 'From a cloud file …', de: 'Aus einer Cloud-Datei …' },
  cloudFilePath: { en: 'Path of the cloud file', de: 'Pfad der Cloud-Datei' },
  cloudFileHelp: {
    en: 'Written by “entrada practice”; a practice cloud that runs elsewhere on this machine.',
    de: 'Geschrieben von „entrada practice“; eine Übungs-Cloud, die anderswo auf diesem Computer läuft.',
  },
  tenant: { en: 'Tenant', de: 'Mandant' },
  tenantHelp: {
    en: 'Its domain or id. Left empty, it is the tenant of the account you sign in with.',
    de: 'Domäne oder ID. Bleibt es leer, gilt der Mandant des Kontos, mit dem Sie sich anmelden.',
  },
  addressesHelp: { en: 'One address a line.', de: 'Eine Adresse pro Zeile.' },
  months_one: { en: '{{count}} month', de: '{{count}} Monat' },
  months_other: { en: '{{count}} months', de: '{{count}} Monate' },
  monthsCustom: { en: 'Another length', de: 'Andere Dauer' },
  monthsCustomLabel: { en: 'Months, up to {{max}}', de: 'Monate, höchstens {{max}}' },
  monthsWarning: {
    en: 'A secret that lives this long is a risk. Choose at most {{months}} months unless the customer insists.',
    de: 'Ein so langlebiges Clientgeheimnis ist ein Risiko. Wählen Sie höchstens {{months}} Monate, wenn der Kunde nicht darauf besteht.',
  },
  save: { en: 'Save and sign in', de: 'Speichern und anmelden' },
  saving: { en: 'Saving', de: 'Wird gespeichert' },
  fixFirst_one: {
    en: '{{count}} answer needs a correction.',
    de: '{{count}} Antwort braucht eine Korrektur.',
  },
  fixFirst_other: {
    en: '{{count}} answers need a correction.',
    de: '{{count}} Antworten brauchen eine Korrektur.',
  },
  meaning: { en: 'What this will mean', de: 'Was das bedeuten wird' },
  meaningEmpty: { en: 'Fills in as you answer.', de: 'Hier steht es, sobald Sie antworten.' },
  meansSecret: {
    en: 'Ends about {{date}}, {{when}}. Renew it before then.',
    de: 'Endet etwa am {{date}}, {{when}}. Erneuern Sie es vorher.',
  },
  meansAddresses_one: { en: '{{count}} mailbox', de: '{{count}} Postfach' },
  meansAddresses_other: { en: '{{count}} mailboxes', de: '{{count}} Postfächer' },
  meansNothing: { en: 'None chosen', de: 'Nichts gewählt' },
  meansSteps: {
    en: 'Entrada does {{automatic}} of {{all}} steps. The others are yours, with everything to copy at hand.',
    de: 'Entrada erledigt {{automatic}} von {{all}} Schritten. Die übrigen sind Ihre; alles zum Kopieren liegt bereit.',
  },
  meansRoles: { en: 'Roles that will be needed', de: 'Rollen, die gebraucht werden' },
  meansWork: { en: 'Who does what', de: 'Wer macht was' },
  pickFile: { en: 'Choose the file', de: 'Datei wählen' },
} as const satisfies Record<string, Text>;
