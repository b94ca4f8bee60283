import { aside } from './phrases.ts';
import type { WordsOf } from './wording.ts';

/** The operating system's keychain: the only place a secret may live. */
export const keychainWords: WordsOf<'keychain-missing' | 'keychain-locked' | 'keychain-failed'> = {
  'keychain-missing': ({ detail }) => ({
    en: [
      `This computer offers no keychain to keep the secret in${aside(detail)}.`,
      'On Linux install gnome-keyring and D-Bus and sign in to a desktop session; no secret is created until a keychain is there.',
    ],
    de: [
      `Dieser Computer bietet keinen Schlüsselbund, der das Clientgeheimnis aufbewahren könnte${aside(detail)}.`,
      'Installieren Sie unter Linux gnome-keyring und D-Bus und melden Sie sich an einer Desktopsitzung an; vorher wird kein Clientgeheimnis angelegt.',
    ],
  }),
  'keychain-locked': ({ detail }) => ({
    en: [
      `The keychain of this computer is locked${aside(detail)}.`,
      'Unlock it, then try again; no secret is created until it is open.',
    ],
    de: [
      `Der Schlüsselbund dieses Computers ist gesperrt${aside(detail)}.`,
      'Entsperren Sie ihn und versuchen Sie es erneut; vorher wird kein Clientgeheimnis angelegt.',
    ],
  }),
  'keychain-failed': ({ detail }) => ({
    en: [
      `The keychain of this computer did not answer as it should${aside(detail)}.`,
      'Open the keychain program of your system, check that it works, then try again.',
    ],
    de: [
      `Der Schlüsselbund dieses Computers hat nicht wie erwartet geantwortet${aside(detail)}.`,
      'Öffnen Sie die Schlüsselverwaltung Ihres Systems, prüfen Sie, ob sie arbeitet, und versuchen Sie es erneut.',
    ],
  }),
};
