import { clause, quoted } from './phrases.ts';
import type { ProblemOf, Worded, WordsOf } from './wording.ts';

type Unusable = ProblemOf<'mailbox-unusable'>;
type PowerShell = ProblemOf<'powershell-unavailable'>;
type SignedOut = ProblemOf<'signed-out-of-exchange'>;

const UNUSABLE: Readonly<Record<Unusable['reason'], (problem: Unusable) => Worded>> = {
  missing: ({ mailbox }) => ({
    en: [
      `Exchange Online knows no mailbox with the address ${mailbox}.`,
      'Correct the address in the answers, or take it out of them.',
    ],
    de: [
      `Exchange Online kennt kein Postfach mit der Adresse ${mailbox}.`,
      'Berichtigen Sie die Adresse in den Antworten, oder nehmen Sie sie heraus.',
    ],
  }),
  unlicensed: ({ mailbox }) => ({
    en: [
      `The person ${mailbox} has no mailbox, because no licence with Exchange Online is assigned.`,
      'Assign a licence in the Microsoft 365 admin center and run this again, or take the address out of the answers.',
    ],
    de: [
      `Die Person ${mailbox} hat kein Postfach, weil ihr keine Lizenz mit Exchange Online zugewiesen ist.`,
      'Weisen Sie im Microsoft 365 Admin Center eine Lizenz zu und führen Sie dies erneut aus, oder nehmen Sie die Adresse aus den Antworten.',
    ],
  }),
  'on-premises': ({ mailbox }) => ({
    en: [
      `The mailbox ${mailbox} is on a server of the customer’s own and not in Exchange Online.`,
      'Have it moved to Exchange Online first, or take the address out of the answers.',
    ],
    de: [
      `Das Postfach ${mailbox} liegt auf einem eigenen Server des Kunden und nicht in Exchange Online.`,
      'Lassen Sie es zuerst nach Exchange Online verschieben, oder nehmen Sie die Adresse aus den Antworten.',
    ],
  }),
  'not-a-mailbox': ({ mailbox, type = '' }) => ({
    en: [
      `The address ${mailbox} belongs to something that has no mailbox of its own${type === '' ? '' : ` (${type})`}.`,
      'Name the address of a mailbox instead of a group or a contact.',
    ],
    de: [
      `Die Adresse ${mailbox} gehört zu etwas, das kein eigenes Postfach hat${type === '' ? '' : ` (${type})`}.`,
      'Geben Sie statt einer Gruppe oder eines Kontakts die Adresse eines Postfachs an.',
    ],
  }),
};

const SIGNED_OUT: Readonly<Record<SignedOut['reason'], (problem: SignedOut) => Worded>> = {
  person: ({ account }) => ({
    en: [
      `Exchange Online got no sign-in from ${account}.`,
      'Have an administrator consent to Exchange.Manage for the sign-in app, sign in again, or hand this step over.',
    ],
    de: [
      `Exchange Online hat von ${account} keine Anmeldung bekommen.`,
      'Lassen Sie der Anmelde-App Exchange.Manage durch einen Administrator zustimmen und melden Sie sich erneut an, oder übergeben Sie diesen Schritt.',
    ],
  }),
  'own-app': () => ({
    en: [
      'The app that Entrada signs in with is Microsoft’s own for Graph, and Exchange Online refuses it.',
      `Register an app with the guide ${quoted('Entrada’s own sign-in app', 'en')} and enter its client ID in the settings, or choose the PowerShell script.`,
    ],
    de: [
      'Die App, mit der sich Entrada anmeldet, ist die von Microsoft für Graph, und Exchange Online weist sie ab.',
      `Registrieren Sie mit der Anleitung ${quoted('Eigene Anmelde-App für Entrada', 'de')} eine App und tragen Sie ihre Client-ID in die Einstellungen ein, oder wählen Sie das PowerShell-Skript.`,
    ],
  }),
};

const POWERSHELL: Readonly<Record<PowerShell['reason'], (problem: PowerShell) => Worded>> = {
  none: () => ({
    en: [
      'There is no PowerShell on this computer.',
      'Install PowerShell 7 and the module ExchangeOnlineManagement, or choose another way to set Exchange up in the answers.',
    ],
    de: [
      'Auf diesem Computer gibt es kein PowerShell.',
      'Installieren Sie PowerShell 7 und das Modul ExchangeOnlineManagement, oder wählen Sie in den Antworten einen anderen Weg für Exchange.',
    ],
  }),
  'not-connected': ({ detail }) => ({
    en: [
      `PowerShell did not connect to Exchange Online${detail === '' ? '' : `: ${clause(detail)}`}.`,
      'Install the module ExchangeOnlineManagement with the script of the step before, or run the scripts yourself.',
    ],
    de: [
      `PowerShell hat sich nicht mit Exchange Online verbunden${detail === '' ? '' : `: ${clause(detail)}`}.`,
      'Installieren Sie das Modul ExchangeOnlineManagement mit dem Skript des Schritts davor, oder führen Sie die Skripte selbst aus.',
    ],
  }),
};

/** Exchange Online: mailboxes, its copy of the app, the sign-in there. */
export const exchangeWords: WordsOf<
  'mailbox-unusable' | 'exchange-object-id-wrong' | 'signed-out-of-exchange' | 'powershell-unavailable'
> = {
  'mailbox-unusable': (problem) => UNUSABLE[problem.reason](problem),
  'powershell-unavailable': (problem) => POWERSHELL[problem.reason](problem),
  'signed-out-of-exchange': (problem) => SIGNED_OUT[problem.reason](problem),
  'exchange-object-id-wrong': ({ actual, expected }) => ({
    en: [
      `Exchange has the app under the object ID ${actual} instead of ${expected}, the one of the enterprise application, so that every mailbox refuses it.`,
      'Let Entrada remove it there, register it again and open the mailboxes to it anew, as the plan shows.',
    ],
    de: [
      `Exchange führt die App unter der Objekt-ID ${actual} statt unter ${expected}, der der Unternehmensanwendung, und jedes Postfach weist sie darum ab.`,
      'Lassen Sie Entrada sie dort entfernen, neu registrieren und die Postfächer wieder für sie öffnen, wie es der Plan zeigt.',
    ],
  }),
};
