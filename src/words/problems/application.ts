import type { Language } from '../../contract/text.ts';
import { clause, day, quoted } from './phrases.ts';
import { resourceNames } from './resource-name.ts';
import { anyRole } from './role-name.ts';
import type { ProblemOf, WordsOf } from './wording.ts';

type Taken = ProblemOf<'name-taken'>['applications'][number];

const created: Readonly<Record<Language, string>> = { en: 'created', de: 'angelegt am' };

function named(applications: readonly Taken[], language: Language): string {
  return applications
    .map(({ clientId, createdAt }) =>
      createdAt === undefined ? clientId : `${clientId}, ${created[language]} ${day(createdAt, language)}`,
    )
    .join('; ');
}

/** What the tenant already has, allows and forbids. */
export const applicationWords: WordsOf<
  | 'role-missing'
  | 'policy-forbids-secrets'
  | 'policy-shortens-secret'
  | 'name-taken'
  | 'adopt-not-found'
  | 'adopt-unsuitable'
  | 'permission-unknown'
> = {
  'role-missing': ({ roles, resources }) => ({
    en: [
      `This account does not hold the role of ${anyRole(roles, 'en')}, which is needed for ${resourceNames(resources, 'en')}.`,
      'Hand this step to someone who holds the role, or activate it for this account and sign in again.',
    ],
    de: [
      `Diesem Konto fehlt die Rolle ${anyRole(roles, 'de')}; sie ist nötig für: ${resourceNames(resources, 'de')}.`,
      'Übergeben Sie diesen Schritt an jemanden mit dieser Rolle, oder aktivieren Sie sie für dieses Konto und melden Sie sich erneut an.',
    ],
  }),
  'policy-forbids-secrets': () => ({
    en: [
      'A policy of this tenant forbids client secrets for apps.',
      'Ask the tenant’s administrator for an exemption for this app, then try again; what is there already is kept.',
    ],
    de: [
      'Eine Richtlinie dieses Mandanten verbietet Clientgeheimnisse für Apps.',
      'Bitten Sie die Administration des Mandanten um eine Ausnahme für diese App und versuchen Sie es erneut; was schon da ist, bleibt.',
    ],
  }),
  'policy-shortens-secret': ({ asked, latest }) => ({
    en: [
      `A policy of this tenant lets a secret live until ${day(latest, 'en')} at most, not until ${day(asked, 'en')}.`,
      `Accept the earlier end, ${day(latest, 'en')}, or choose fewer months.`,
    ],
    de: [
      `Eine Richtlinie dieses Mandanten lässt ein Clientgeheimnis höchstens bis ${day(latest, 'de')} gelten, nicht bis ${day(asked, 'de')}.`,
      `Nehmen Sie das frühere Ende am ${day(latest, 'de')} an, oder wählen Sie weniger Monate.`,
    ],
  }),
  'name-taken': ({ name, applications }) => ({
    en: [
      `The tenant already has an app called ${quoted(name, 'en')} that Entrada did not make (${named(applications, 'en')}).`,
      'Choose another app name, or take that app over by its client id (in the terminal: --adopt CLIENT_ID).',
    ],
    de: [
      `Im Mandanten gibt es bereits eine App namens ${quoted(name, 'de')}, die nicht von Entrada stammt (${named(applications, 'de')}).`,
      'Wählen Sie einen anderen Namen, oder übernehmen Sie diese App mit ihrer Client-ID (im Terminal: --adopt CLIENT_ID).',
    ],
  }),
  'adopt-not-found': ({ clientId }) => ({
    en: [
      `The tenant has no app registration with the client id ${clientId}.`,
      'Copy the “Application (client) ID” from the app’s overview page; an object id is something else.',
    ],
    de: [
      `Im Mandanten gibt es keine App-Registrierung mit der Client-ID ${clientId}.`,
      'Kopieren Sie die „Anwendungs-ID (Client)“ von der Übersichtsseite der App; eine Objekt-ID ist etwas anderes.',
    ],
  }),
  'adopt-unsuitable': ({ clientId, reason }) => ({
    en: [
      `The app ${clientId} cannot be taken over: ${clause(reason)}.`,
      'Change that in the portal first, or let Entrada make an app of its own under another name.',
    ],
    de: [
      `Die App ${clientId} lässt sich nicht übernehmen: ${clause(reason)}.`,
      'Ändern Sie das zuerst im Portal, oder lassen Sie Entrada unter anderem Namen eine eigene App anlegen.',
    ],
  }),
  'permission-unknown': ({ permission, resource }) => ({
    en: [
      `${quoted(resource, 'en')} in this tenant offers no permission called ${quoted(permission, 'en')}.`,
      'Check that this is the right cloud for the tenant; if it is, please report it with the name of the permission.',
    ],
    de: [
      `${quoted(resource, 'de')} bietet in diesem Mandanten keine Berechtigung namens ${quoted(permission, 'de')}.`,
      'Prüfen Sie, ob es die richtige Cloud für den Mandanten ist; wenn ja, melden Sie dies bitte mit dem Namen der Berechtigung.',
    ],
  }),
};
