import type { Text } from '../../contract/text.ts';

export const start = {
  title: { en: 'Whose tenant shall we open?', de: 'Wessen Mandanten öffnen wir?' },
  lead: {
    en: 'Entrada registers an app in a Microsoft Entra tenant: it plans first, writes only what you have read, and can take it back.',
    de: 'Entrada registriert eine App in einem Microsoft-Entra-Mandanten: Es plant zuerst, schreibt nur, was Sie gelesen haben, und kann es zurücknehmen.',
  },
  rehearse: { en: 'Rehearse on the practice cloud', de: 'In der Übungs-Cloud proben' },
  rehearseAbout: {
    en: 'A made-up tenant on this machine. Do the whole guide once; nothing leaves this computer.',
    de: 'Ein erfundener Mandant auf diesem Computer. Gehen Sie die ganze Anleitung einmal durch; nichts geht nach außen.',
  },
  onboard: { en: 'Onboard a customer tenant', de: 'Einen Kundenmandanten anbinden' },
  onboardAbout: {
    en: 'A real tenant of Microsoft Entra. You will need an account in it.',
    de: 'Ein echter Mandant von Microsoft Entra. Sie brauchen ein Konto darin.',
  },
  recent: { en: 'Continue with', de: 'Weitermachen mit' },
  recentEmpty: {
    en: 'No customers yet. Rehearse once, then onboard the first one; they appear here.',
    de: 'Noch keine Kunden. Proben Sie einmal, dann binden Sie den ersten an; sie erscheinen hier.',
  },
  keychainReady: {
    en: "This machine's keychain is ready.",
    de: 'Der Schlüsselbund dieses Computers ist bereit.',
  },
  keychainMemory: {
    en: 'No keychain here: secrets stay in memory and are gone when Entrada ends. Practice only.',
    de: 'Hier ist kein Schlüsselbund: Clientgeheimnisse bleiben im Arbeitsspeicher und sind weg, wenn Entrada endet. Nur zum Üben.',
  },
  version: { en: 'Version {{version}}', de: 'Version {{version}}' },
  unverified: {
    en: "Not yet run against Microsoft's live service.",
    de: 'Noch nicht gegen den echten Dienst von Microsoft erprobt.',
  },
} as const satisfies Record<string, Text>;
