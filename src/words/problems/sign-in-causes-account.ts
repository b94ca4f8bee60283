import type { Worded } from './wording.ts';

/** What stands between a person and the tenant. Codes that ask for the same thing share a row. */
export const accountCauses: readonly { readonly codes: readonly string[]; readonly words: Worded }[] = [
  {
    codes: ['50126', '50056'],
    words: {
      en: [
        'the user name or the password is wrong',
        'Sign in again and type both anew; after several attempts the account locks for a while.',
      ],
      de: [
        'Benutzername oder Kennwort ist falsch',
        'Melden Sie sich erneut an und geben Sie beides neu ein; nach mehreren Versuchen wird das Konto eine Weile gesperrt.',
      ],
    },
  },
  {
    codes: ['50053', '50055', '50057', '50144'],
    words: {
      en: [
        'the account is locked, disabled, or its password has expired',
        'Have an administrator of the tenant look at the account, then sign in again.',
      ],
      de: [
        'das Konto ist gesperrt, deaktiviert oder sein Kennwort ist abgelaufen',
        'Lassen Sie das Konto von der Administration des Mandanten prüfen und melden Sie sich erneut an.',
      ],
    },
  },
  {
    codes: ['50020', '50034', '51004', '16000', '90072', '50177', '500208', '50014'],
    words: {
      en: [
        'the account does not exist in this tenant',
        'Choose an account of this tenant, or have yours invited as a guest and accept the invitation first.',
      ],
      de: [
        'das Konto gibt es in diesem Mandanten nicht',
        'Wählen Sie ein Konto dieses Mandanten, oder lassen Sie Ihres als Gast einladen und nehmen Sie die Einladung zuerst an.',
      ],
    },
  },
  {
    codes: ['50076', '50074', '50078', '50158'],
    words: {
      en: [
        'the tenant asks for a second factor',
        'Sign in in the browser and confirm with your second factor.',
      ],
      de: [
        'der Mandant verlangt einen zweiten Faktor',
        'Melden Sie sich im Browser an und bestätigen Sie mit Ihrem zweiten Faktor.',
      ],
    },
  },
  {
    codes: ['50079', '50072', '53004', '53010'],
    words: {
      en: [
        'the account has no second factor registered yet',
        'Register one at https://aka.ms/mfasetup with this account, then sign in again.',
      ],
      de: [
        'für das Konto ist noch kein zweiter Faktor registriert',
        'Registrieren Sie einen mit diesem Konto unter https://aka.ms/mfasetup und melden Sie sich erneut an.',
      ],
    },
  },
  {
    codes: ['53003', '50131', '530032'],
    words: {
      en: [
        'a Conditional Access policy of the tenant blocks it',
        'Look the correlation id up in the tenant’s sign-in log, which names the policy, then meet its conditions or have it adjusted.',
      ],
      de: [
        'eine Richtlinie für bedingten Zugriff des Mandanten blockiert sie',
        'Suchen Sie die Korrelations-ID im Anmeldeprotokoll des Mandanten, das die Richtlinie nennt, und erfüllen Sie ihre Bedingungen oder lassen Sie sie anpassen.',
      ],
    },
  },
  {
    codes: ['530035'],
    words: {
      en: [
        'the tenant’s security defaults block it',
        'Sign in in the browser and confirm with your second factor; the security defaults need not be switched off for this.',
      ],
      de: [
        'die Sicherheitsstandards des Mandanten blockieren sie',
        'Melden Sie sich im Browser an und bestätigen Sie mit Ihrem zweiten Faktor; die Sicherheitsstandards müssen dafür nicht ausgeschaltet werden.',
      ],
    },
  },
  {
    codes: ['53000', '53001', '53002', '50005', '50097'],
    words: {
      en: [
        'the tenant accepts only devices it manages',
        'Sign in from a computer of this customer, or let the customer’s own administrator run this step.',
      ],
      de: [
        'der Mandant akzeptiert nur von ihm verwaltete Geräte',
        'Melden Sie sich von einem Computer des Kunden an, oder lassen Sie die Administration des Kunden diesen Schritt ausführen.',
      ],
    },
  },
  {
    codes: ['530036', '70043'],
    words: {
      en: [
        'the tenant does not allow device codes, or the session is too old',
        'Sign in in the browser instead.',
      ],
      de: [
        'der Mandant erlaubt keine Gerätecodes, oder die Sitzung ist zu alt',
        'Melden Sie sich stattdessen im Browser an.',
      ],
    },
  },
  {
    codes: ['70016', '70018', '70019', '90119', 'expired_token'],
    words: {
      en: [
        'the device code was not entered, was mistyped, or has expired',
        'Start the sign-in again and enter the new code within 15 minutes.',
      ],
      de: [
        'der Gerätecode wurde nicht oder falsch eingegeben oder ist abgelaufen',
        'Starten Sie die Anmeldung erneut und geben Sie den neuen Code innerhalb von 15 Minuten ein.',
      ],
    },
  },
  {
    codes: ['50173', '50133', '50132', '700082', '70008', '50089', 'invalid_grant', 'interaction_required'],
    words: {
      en: ['the session has ended or was revoked', 'Sign in again; everything entered so far is kept.'],
      de: [
        'die Sitzung ist beendet oder wurde widerrufen',
        'Melden Sie sich erneut an; alle bisherigen Eingaben bleiben erhalten.',
      ],
    },
  },
  {
    codes: ['500212', '500213', '500021', '500022'],
    words: {
      en: [
        'a rule between your organization and this tenant forbids it',
        'Use an account of the tenant itself from a network without tenant restrictions, or have the cross-tenant access settings adjusted.',
      ],
      de: [
        'eine Regel zwischen Ihrer Organisation und diesem Mandanten verbietet sie',
        'Verwenden Sie ein Konto des Mandanten selbst aus einem Netz ohne Mandanteneinschränkungen, oder lassen Sie die mandantenübergreifenden Zugriffseinstellungen anpassen.',
      ],
    },
  },
];
