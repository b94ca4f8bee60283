import type { Text } from '../../contract/text.ts';

export const customers = {
  title: { en: 'Customers', de: 'Kunden' },
  empty: { en: 'No customers yet', de: 'Noch keine Kunden' },
  emptyWhat: {
    en: 'Onboard a customer tenant, or rehearse on the practice cloud first. Each tenant and guide gets a row here.',
    de: 'Binden Sie einen Kundenmandanten an oder proben Sie zuerst in der Übungs-Cloud. Jeder Mandant mit seiner Anleitung bekommt hier eine Zeile.',
  },
  onboard: { en: 'Onboard a customer tenant', de: 'Kundenmandanten anbinden' },
  rehearse: { en: 'Rehearse', de: 'Proben' },
  customer: { en: 'Customer', de: 'Kunde' },
  tenant: { en: 'Tenant', de: 'Mandant' },
  guide: { en: 'Guide', de: 'Anleitung' },
  progress: { en: 'Steps done', de: 'Schritte erledigt' },
  secret: { en: 'Secret ends', de: 'Clientgeheimnis endet' },
  lastRun: { en: 'Last run', de: 'Letzter Lauf' },
  never: { en: 'Never', de: 'Nie' },
  noSecret: { en: 'No secret', de: 'Kein Clientgeheimnis' },
  tenantUnknown: { en: 'Not signed in yet', de: 'Noch nicht angemeldet' },
  practice: { en: 'Practice', de: 'Übung' },
  doneOf: { en: '{{done}} of {{of}}', de: '{{done}} von {{of}}' },
  ended: { en: 'Ended {{when}}', de: 'Abgelaufen {{when}}' },
  forget: { en: 'Forget', de: 'Vergessen' },
  forgetNamed: { en: 'Forget {{customer}}', de: '{{customer}} vergessen' },
  forgetTitle: { en: 'Forget {{customer}}?', de: '{{customer}} vergessen?' },
  forgetWhat: {
    en: 'Removes the local record: answers, journal and evidence. Nothing in the tenant changes. Entrada refuses while it still owns things there; undo those first.',
    de: 'Entfernt die Aufzeichnung auf diesem Computer: Antworten, Journal und Nachweise. Im Mandanten ändert sich nichts. Entrada weigert sich, solange ihm dort noch etwas gehört; nehmen Sie das zuerst zurück.',
  },
  forgetDo: { en: 'Forget this record', de: 'Aufzeichnung löschen' },
} as const satisfies Record<string, Text>;
