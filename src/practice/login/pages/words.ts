export type Language = 'en' | 'de';

/** What a person reads on the sign-in pages. */
const words = {
  en: {
    signIn: 'Sign in',
    to: (app: string) => `to continue to ${app}`,
    account: 'Account (user principal name)',
    password: 'Password',
    cancel: 'Cancel',
    next: 'Next',
    hint: 'This is the practice cloud, not Microsoft. Use one of the accounts of its cloud file, never a real password.',
    enterCode: 'Enter code',
    codeAsk: 'Enter the code that the app on your device shows.',
    code: 'Code',
    deviceDone: 'You have signed in',
    deviceDoneText: (app: string) => `${app} is signed in on your device. You may close this window.`,
    deviceDeclined: 'Sign-in cancelled',
    deviceDeclinedText: (app: string) => `${app} was told that you cancelled. You may close this window.`,
    error: 'Sorry, but we’re having trouble signing you in.',
    signedOut: 'You signed out of your account',
    signedOutText: 'You may close this window.',
    returning: 'Returning to the app',
    goOn: 'Continue',
  },
  de: {
    signIn: 'Anmelden',
    to: (app: string) => `um ${app} zu verwenden`,
    account: 'Konto (Benutzerprinzipalname)',
    password: 'Kennwort',
    cancel: 'Abbrechen',
    next: 'Weiter',
    hint: 'Dies ist die Übungs-Cloud, nicht Microsoft. Verwenden Sie ein Konto aus ihrer Cloud-Datei, nie ein echtes Kennwort.',
    enterCode: 'Code eingeben',
    codeAsk: 'Geben Sie den Code ein, den die App auf Ihrem Gerät anzeigt.',
    code: 'Code',
    deviceDone: 'Sie sind angemeldet',
    deviceDoneText: (app: string) =>
      `${app} ist auf Ihrem Gerät angemeldet. Sie können dieses Fenster schließen.`,
    deviceDeclined: 'Anmeldung abgebrochen',
    deviceDeclinedText: (app: string) =>
      `${app} hat erfahren, dass Sie abgebrochen haben. Sie können dieses Fenster schließen.`,
    error: 'Bei der Anmeldung ist ein Problem aufgetreten.',
    signedOut: 'Sie haben sich abgemeldet',
    signedOutText: 'Sie können dieses Fenster schließen.',
    returning: 'Zurück zur App',
    goOn: 'Weiter',
  },
} as const;

export type Words = (typeof words)[Language];

export function wordsFor(language: Language): Words {
  return words[language];
}

/** The first language of the browser that we speak. */
export function languageOf(headers: Readonly<Record<string, string>>): Language {
  const wanted = (headers['accept-language'] ?? '').toLowerCase().match(/\b(en|de)\b/);
  return wanted?.[0] === 'de' ? 'de' : 'en';
}
