import type { Language } from '../../contract/text.ts';
import type { Sentences } from './wording.ts';

const WRONG_COMMAND = {
  en: [
    'it did not understand what Entrada asked, which may mean that the endpoint has changed',
    'Choose the PowerShell script for this step, and report it with the raw text.',
  ],
  de: [
    'es hat die Anfrage von Entrada nicht verstanden, was auf eine geänderte Schnittstelle hindeuten kann',
    'Wählen Sie für diesen Schritt das PowerShell-Skript und melden Sie den Fehler mit seinem Wortlaut.',
  ],
} as const satisfies Record<Language, Sentences>;

const SIGN_IN = {
  en: [
    'the sign-in does not fit this tenant or this right',
    'Sign in with an Exchange administrator of this customer, also with a partner’s account that was given that role.',
  ],
  de: [
    'die Anmeldung passt nicht zu diesem Mandanten oder diesem Recht',
    'Melden Sie sich als „Exchange-Administrator“ dieses Kunden an, auch mit einem Partnerkonto, das diese Rolle bekommen hat.',
  ],
} as const satisfies Record<Language, Sentences>;

/** Names of Exchange's exceptions, which it does not translate → cause (a clause) and fix (a sentence). */
export const exchangeCauses: Readonly<Record<string, Readonly<Record<Language, Sentences>>>> = {
  ManagementObjectNotFoundException: {
    en: [
      'it does not find a mailbox or the app, because it is new or was removed',
      'Check the address, and run it again in a few minutes if it is new.',
    ],
    de: [
      'es findet ein Postfach oder die App nicht, weil sie neu sind oder entfernt wurden',
      'Prüfen Sie die Adresse, und starten Sie in einigen Minuten erneut, falls sie neu ist.',
    ],
  },
  ManagementObjectAmbiguousException: {
    en: ['several things bear this address', 'Name the mailbox by its primary address.'],
    de: ['mehrere Dinge tragen diese Adresse', 'Geben Sie das Postfach mit seiner primären Adresse an.'],
  },
  ADObjectAlreadyExistsException: {
    en: [
      'another app is registered there under one of these ids',
      'Look with Get-ServicePrincipal which one it is, and have an Exchange administrator remove it.',
    ],
    de: [
      'dort ist eine andere App unter einer dieser IDs registriert',
      'Sehen Sie mit Get-ServicePrincipal nach, welche es ist, und lassen Sie sie von der Exchange-Administration entfernen.',
    ],
  },
  AmbiguousParameterSetException: WRONG_COMMAND,
  ParameterBindingException: WRONG_COMMAND,
  ParameterTransformationException: WRONG_COMMAND,
  AuthorizationException: SIGN_IN,
  CmdletAccessDeniedException: SIGN_IN,
};
