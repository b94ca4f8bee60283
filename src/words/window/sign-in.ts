import type { Text } from '../../contract/text.ts';

export const signIn = {
  title: { en: 'Sign in to the tenant', de: 'Beim Mandanten anmelden' },
  lead: {
    en: 'Entrada signs in as you and can do no more than you can. Nothing is written before you have seen the plan.',
    de: 'Entrada meldet sich als Sie an und darf nicht mehr als Sie. Nichts wird geschrieben, bevor Sie den Plan gesehen haben.',
  },
  titleAzure: { en: 'Sign in to Azure', de: 'Bei Azure anmelden' },
  leadAzure: {
    en: 'Azure asks for a sign-in of its own: the same account, or somebody who may assign roles there. Whoever is signed in to the directory stays signed in.',
    de: 'Azure verlangt eine eigene Anmeldung: dasselbe Konto oder jemand, der dort Rollen zuweisen darf. Wer beim Verzeichnis angemeldet ist, bleibt es.',
  },
  leadStep: {
    en: 'For the step “{{step}}”. It needs: {{role}}. Whoever signs in now takes the place of the account before.',
    de: 'Für den Schritt „{{step}}“. Er braucht: {{role}}. Wer sich jetzt anmeldet, tritt an die Stelle des bisherigen Kontos.',
  },
  toStep: { en: 'Back to the step', de: 'Zurück zum Schritt' },
  how: { en: 'How', de: 'Wie' },
  browser: { en: 'In the browser', de: 'Im Browser' },
  browserAbout: {
    en: "Opens Microsoft's sign-in page. Your password goes there and never to Entrada.",
    de: 'Öffnet die Anmeldeseite von Microsoft. Ihr Kennwort geht dorthin und nie an Entrada.',
  },
  browserAboutPractice: {
    en: 'Opens the sign-in page of the practice cloud, in a second tab.',
    de: 'Öffnet die Anmeldeseite der Übungs-Cloud in einem zweiten Tab.',
  },
  deviceCode: { en: 'With a code on another device', de: 'Mit einem Code auf einem anderen Gerät' },
  deviceCodeAbout: {
    en: 'For machines without a browser, or for an account on another computer.',
    de: 'Für Computer ohne Browser, oder wenn das Konto an einem anderen Computer angemeldet ist.',
  },
  practice: { en: 'As a practice account', de: 'Als Übungskonto' },
  practiceAbout: {
    en: 'No password. Pick who you want to be.',
    de: 'Ohne Kennwort. Wählen Sie, wer Sie sein möchten.',
  },
  account: { en: 'Practice account', de: 'Übungskonto' },
  'account-admin': {
    en: 'Global Administrator: may do everything',
    de: '„Globaler Administrator“: darf alles',
  },
  'account-apps': {
    en: 'Cloud Application Administrator: registers, cannot consent for Graph',
    de: '„Cloudanwendungsadministrator“: registriert, kann für Graph nicht zustimmen',
  },
  'account-consent': {
    en: 'Privileged Role Administrator: consents',
    de: '„Administrator für privilegierte Rollen“: stimmt zu',
  },
  'account-exchange': { en: 'Exchange Administrator', de: '„Exchange-Administrator“' },
  'account-azure': { en: 'Owner of the subscription only', de: 'Nur Besitzer des Abonnements' },
  'account-nobody': { en: 'No role at all', de: 'Gar keine Rolle' },
  start: { en: 'Sign in', de: 'Anmelden' },
  starting: { en: 'Asking for the sign-in page', de: 'Anmeldeseite wird angefordert' },
  openPage: { en: 'Open the sign-in page', de: 'Anmeldeseite öffnen' },
  waitingPage: {
    en: 'Waiting until {{until}} for you to sign in there.',
    de: 'Wartet bis {{until}}, dass Sie sich dort anmelden.',
  },
  browserFirst: {
    en: 'Open this page and sign in. This tab notices by itself.',
    de: 'Öffnen Sie diese Seite und melden Sie sich an. Dieses Fenster merkt es von selbst.',
  },
  codeFirst: {
    en: 'Open this page and enter the code.',
    de: 'Öffnen Sie diese Seite und geben Sie den Code ein.',
  },
  practiceHelp: {
    en: 'Your browser will warn about the certificate, because the practice cloud makes its own: continue to localhost. Accounts and passwords stand in practice/cloud.json in the data folder {{folder}}.',
    de: 'Ihr Browser wird vor dem Zertifikat warnen, weil die Übungs-Cloud ihr eigenes ausstellt: Fahren Sie mit localhost fort. Konten und Kennwörter stehen in practice/cloud.json im Datenordner {{folder}}.',
  },
  address: { en: 'Address of the page', de: 'Adresse der Seite' },
  code: { en: 'Code', de: 'Code' },
  cancel: { en: 'Cancel the sign-in', de: 'Anmeldung abbrechen' },
  done: { en: 'You are signed in', de: 'Sie sind angemeldet' },
  doneLead: {
    en: 'Is this the right account in the right tenant?',
    de: 'Ist das das richtige Konto im richtigen Mandanten?',
  },
  showPlan: { en: 'Show the plan', de: 'Plan zeigen' },
  showUndo: { en: 'Show what undo removes', de: 'Zeigen, was die Rücknahme entfernt' },
  toChecklist: { en: 'Open the checklist', de: 'Checkliste öffnen' },
  other: { en: 'Use another account', de: 'Anderes Konto verwenden' },
  asks: { en: 'What happens', de: 'Was geschieht' },
  asks1: {
    en: 'You sign in, with your second factor if the tenant wants one.',
    de: 'Sie melden sich an, mit zweitem Faktor, wenn der Mandant es verlangt.',
  },
  asks2: {
    en: 'Entrada shows account, tenant and active roles.',
    de: 'Entrada zeigt Konto, Mandant und aktive Rollen.',
  },
  asks3: {
    en: 'It looks around and makes a plan. Looking changes nothing.',
    de: 'Es sieht sich um und macht einen Plan. Ansehen ändert nichts.',
  },
  asks4: {
    en: 'It writes only after you press the button under the plan.',
    de: 'Es schreibt erst, wenn Sie die Schaltfläche unter dem Plan drücken.',
  },
} as const satisfies Record<string, Text>;
