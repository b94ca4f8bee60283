import type { Language } from '../../contract/text.ts';
import { exchangeCauses } from './exchange-causes.ts';
import { quoted } from './phrases.ts';
import type { ProblemOf, Sentences, Worded } from './wording.ts';

type Refusal = ProblemOf<'service-refused'>;
type Cause = Readonly<Record<Language, Sentences>>;

const SERVICES: Readonly<Record<Refusal['service'], string>> = {
  graph: 'Microsoft Graph',
  arm: 'Azure Resource Manager',
  exchange: 'Exchange Online',
};

const AGAIN = {
  en: 'Wait a minute, then run it again; it continues where it stopped and creates nothing twice.',
  de: 'Warten Sie eine Minute und starten Sie erneut; es geht dort weiter, wo es aufgehört hat, und nichts wird doppelt angelegt.',
};

/** The service's code → cause (a clause) and fix (a sentence). */
const BY_CODE: Readonly<Record<string, Cause>> = {
  ...exchangeCauses,
  Authorization_RequestDenied: {
    en: [
      'the account lacks a directory role or Entrada lacks a permission',
      'Sign in with an account that holds the role named at the step; a role just activated counts after a new sign-in.',
    ],
    de: [
      'dem Konto fehlt eine Verzeichnisrolle oder Entrada fehlt eine Berechtigung',
      'Melden Sie sich mit einem Konto an, das die beim Schritt genannte Rolle hat; eine eben aktivierte Rolle zählt erst nach neuer Anmeldung.',
    ],
  },
  Request_ResourceNotFound: {
    en: ['the directory does not show something this builds on, because it is new or was removed', AGAIN.en],
    de: [
      'das Verzeichnis zeigt etwas nicht, worauf dies aufbaut, weil es neu ist oder entfernt wurde',
      AGAIN.de,
    ],
  },
  Request_MultipleObjectsWithSameKeyValue: {
    en: ['the same thing is there already', 'Run it again: it looks first and keeps what is there.'],
    de: [
      'dasselbe ist schon vorhanden',
      'Starten Sie erneut: Es wird zuerst nachgesehen und Vorhandenes behalten.',
    ],
  },
  Directory_ConcurrencyViolation: {
    en: ['somebody else changed the tenant at the same moment', AGAIN.en],
    de: ['jemand anderes hat den Mandanten im selben Augenblick geändert', AGAIN.de],
  },
  Directory_QuotaExceeded: {
    en: [
      'the tenant or this account has reached its limit of objects',
      'Remove what is no longer needed, also from the deleted apps, or use an account with an administrator’s role.',
    ],
    de: [
      'der Mandant oder dieses Konto hat die Höchstzahl an Objekten erreicht',
      'Entfernen Sie nicht mehr Benötigtes, auch aus den gelöschten Apps, oder verwenden Sie ein Konto mit Administratorrolle.',
    ],
  },
  CredentialTypeNotAllowedAsPerAppPolicy: {
    en: [
      'a policy of the tenant forbids client secrets',
      'Ask the tenant’s administrator for an exemption for this app, then run it again.',
    ],
    de: [
      'eine Richtlinie des Mandanten verbietet Clientgeheimnisse',
      'Bitten Sie die Administration des Mandanten um eine Ausnahme für diese App und starten Sie erneut.',
    ],
  },
  CredentialInvalidLifetimeAsPerAppPolicy: {
    en: [
      'a policy of the tenant allows only shorter lives of secrets',
      'Choose fewer months for the secret, then run it again.',
    ],
    de: [
      'eine Richtlinie des Mandanten erlaubt Clientgeheimnissen nur eine kürzere Gültigkeit',
      'Wählen Sie weniger Monate für das Clientgeheimnis und starten Sie erneut.',
    ],
  },
  CannotDeleteOrUpdateEnabledEntitlement: {
    en: [
      'a permission that is enabled cannot be removed',
      'Disable the permission on the app first, then run it again.',
    ],
    de: [
      'eine aktivierte Berechtigung lässt sich nicht entfernen',
      'Deaktivieren Sie die Berechtigung zuerst an der App und starten Sie erneut.',
    ],
  },
  InvalidAuthenticationToken: {
    en: [
      'the sign-in is no longer valid',
      'Sign in again, then run it again; it continues where it stopped.',
    ],
    de: [
      'die Anmeldung ist nicht mehr gültig',
      'Melden Sie sich erneut an und starten Sie noch einmal; es geht dort weiter, wo es aufgehört hat.',
    ],
  },
  AuthorizationFailed: {
    en: [
      'the account may not assign roles there',
      'Sign in to Azure as Owner, User Access Administrator or Role Based Access Control Administrator; a role just given counts after a new sign-in.',
    ],
    de: [
      'das Konto darf dort keine Rollen zuweisen',
      'Melden Sie sich bei Azure als „Besitzer“, „Benutzerzugriffsadministrator“ oder „Administrator für rollenbasierte Zugriffssteuerung“ an; eine eben erteilte Rolle zählt erst nach neuer Anmeldung.',
    ],
  },
  RequestDisallowedByPolicy: {
    en: [
      'a policy of the tenant forbids the change, usually because the sign-in had no second factor',
      'Sign in to Azure in the browser with a second factor, then run it again.',
    ],
    de: [
      'eine Richtlinie des Mandanten verbietet die Änderung, meist weil bei der Anmeldung der zweite Faktor fehlte',
      'Melden Sie sich im Browser mit einem zweiten Faktor bei Azure an und starten Sie erneut.',
    ],
  },
  RoleAssignmentUpdateNotPermitted: {
    en: [
      'another role assignment has the same name',
      'Remove that assignment in the Azure portal under Access control (IAM), then run the guide again.',
    ],
    de: [
      'eine andere Rollenzuweisung hat denselben Namen',
      'Entfernen Sie diese Zuweisung im Azure-Portal unter „Zugriffssteuerung (IAM)“ und führen Sie die Anleitung dann erneut aus.',
    ],
  },
  PrincipalTypeNotSupported: {
    en: [
      'roles are assigned to the enterprise application, not to the registration',
      'Use the object id of the enterprise application; if Entrada itself sent this, please report it.',
    ],
    de: [
      'Rollen werden der Unternehmensanwendung zugewiesen, nicht der Registrierung',
      'Verwenden Sie die Objekt-ID der Unternehmensanwendung; hat Entrada selbst dies gesendet, melden Sie es bitte.',
    ],
  },
  TooManyRequests: {
    en: ['too many requests came in a short time', AGAIN.en],
    de: ['in kurzer Zeit kamen zu viele Anfragen', AGAIN.de],
  },
};

const BUSY: Cause = {
  en: ['the service is not available for the moment', AGAIN.en],
  de: ['der Dienst ist gerade nicht verfügbar', AGAIN.de],
};

const GENERAL: Cause = {
  en: [
    'see the service’s own text',
    'Read the service’s own text and the request id beside this message; if they do not help, please report both.',
  ],
  de: [
    'siehe den Originaltext des Dienstes',
    'Lesen Sie den Originaltext des Dienstes und die Anforderungs-ID neben dieser Meldung; helfen sie nicht weiter, melden Sie bitte beide.',
  ],
};

function cause({ serviceCode, status }: Refusal): Cause {
  return BY_CODE[serviceCode] ?? (status >= 500 ? BUSY : GENERAL);
}

export function serviceRefused(problem: Refusal): Worded {
  const { service, method, path, status, serviceCode } = problem;
  const { en, de } = cause(problem);
  const request = `${method} ${path}`;
  return {
    en: [
      `${SERVICES[service]} refused ${quoted(request, 'en')} with ${serviceCode} (${String(status)}): ${en[0]}.`,
      en[1],
    ],
    de: [
      `${SERVICES[service]} hat ${quoted(request, 'de')} mit ${serviceCode} (${String(status)}) abgelehnt: ${de[0]}.`,
      de[1],
    ],
  };
}
