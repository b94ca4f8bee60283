import { clause, quoted } from './phrases.ts';
import { signInRefused } from './sign-in-refused.ts';
import type { WordsOf } from './wording.ts';

/** The person at the keyboard, before Microsoft's directory is asked anything. */
export const signInWords: WordsOf<
  | 'signed-out'
  | 'sign-in-cancelled'
  | 'sign-in-timed-out'
  | 'sign-in-refused'
  | 'sign-in-unavailable'
  | 'wrong-tenant'
  | 'wrong-account'
> = {
  'signed-out': () => ({
    en: ['Nobody is signed in.', 'Sign in to the tenant, then try again.'],
    de: ['Es ist niemand angemeldet.', 'Melden Sie sich am Mandanten an und versuchen Sie es erneut.'],
  }),
  'sign-in-cancelled': () => ({
    en: ['The sign-in was stopped before it was complete.', 'Start the sign-in again when you are ready.'],
    de: [
      'Die Anmeldung wurde vor dem Abschluss angehalten.',
      'Starten Sie die Anmeldung erneut, sobald Sie bereit sind.',
    ],
  }),
  'sign-in-timed-out': ({ minutes }) => ({
    en: [
      `The sign-in was not completed within ${String(minutes)} minutes.`,
      'Start the sign-in again; without a browser on this computer use the device code.',
    ],
    de: [
      `Die Anmeldung wurde nicht innerhalb von ${String(minutes)} Minuten abgeschlossen.`,
      'Starten Sie die Anmeldung erneut; ohne Browser auf diesem Computer verwenden Sie den Gerätecode.',
    ],
  }),
  'sign-in-refused': signInRefused,
  'sign-in-unavailable': ({ method, reason }) => ({
    en: [
      `Signing in by ${quoted(method, 'en')} is not possible here: ${clause(reason)}.`,
      'Choose another way to sign in: in the browser or by device code.',
    ],
    de: [
      `Die Anmeldung per ${quoted(method, 'de')} ist hier nicht möglich: ${clause(reason)}.`,
      'Wählen Sie einen anderen Weg der Anmeldung: im Browser oder per Gerätecode.',
    ],
  }),
  'wrong-tenant': ({ expected, actual, account }) => ({
    en: [
      `${quoted(account, 'en')} is signed in to the tenant ${actual}, but this engagement is for ${expected}.`,
      'Sign in again with an account of the right tenant; nothing was written.',
    ],
    de: [
      `${quoted(account, 'de')} ist am Mandanten ${actual} angemeldet, dieser Vorgang gilt aber für ${expected}.`,
      'Melden Sie sich mit einem Konto des richtigen Mandanten erneut an; es wurde nichts geschrieben.',
    ],
  }),
  'wrong-account': ({ expected, actual }) => ({
    en: [
      `${quoted(actual, 'en')} signed in, but ${quoted(expected, 'en')} was asked for.`,
      'Sign in again and choose the right account, or ask for the other one.',
    ],
    de: [
      `Angemeldet hat sich ${quoted(actual, 'de')}, verlangt war aber ${quoted(expected, 'de')}.`,
      'Melden Sie sich erneut an und wählen Sie das richtige Konto, oder verlangen Sie das andere.',
    ],
  }),
};
