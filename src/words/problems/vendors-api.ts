import type { Language } from '../../contract/text.ts';
import { allOf, clause, quoted } from './phrases.ts';
import type { ProblemOf, Worded, WordsOf } from './wording.ts';

type Candidate = ProblemOf<'api-ambiguous'>['candidates'][number];
type Role = ProblemOf<'api-role-unusable'>;
type Refused = ProblemOf<'smartspace-refused'>;

const DISABLED: Readonly<Record<Language, string>> = { en: ', disabled', de: ', deaktiviert' };

const candidates = (all: readonly Candidate[], language: Language): string =>
  all
    .map(({ clientId, displayName, state }) =>
      [displayName, ' (', clientId, state === 'disabled' ? DISABLED[language] : '', ')'].join(''),
    )
    .join('; ');

const offered = ({ offered: roles }: Role, language: Language): string =>
  roles.length === 0 ? { en: 'none', de: 'keine' }[language] : allOf(roles, language);

const ROLES: Readonly<Record<Role['reason'], (problem: Role) => Worded>> = {
  absent: (problem) => ({
    en: [
      `${quoted(problem.api, 'en')} has no role ${quoted(problem.role, 'en')}; roles for applications: ${offered(problem, 'en')}.`,
      'Check that this is the right application, or ask its vendor which role an integration needs.',
    ],
    de: [
      `${quoted(problem.api, 'de')} hat keine Rolle ${quoted(problem.role, 'de')}; Rollen für Anwendungen: ${offered(problem, 'de')}.`,
      'Prüfen Sie, ob es die richtige Anwendung ist, oder fragen Sie den Hersteller, welche Rolle eine Integration braucht.',
    ],
  }),
  'not-for-applications': (problem) => ({
    en: [
      `The role ${quoted(problem.role, 'en')} of ${quoted(problem.api, 'en')} is for people only; roles for applications: ${offered(problem, 'en')}.`,
      'Check that this is the right application; a look-alike often serves the user interface alone.',
    ],
    de: [
      `Die Rolle ${quoted(problem.role, 'de')} von ${quoted(problem.api, 'de')} ist nur für Personen; Rollen für Anwendungen: ${offered(problem, 'de')}.`,
      'Prüfen Sie, ob es die richtige Anwendung ist; eine ähnlich benannte dient oft nur der Oberfläche.',
    ],
  }),
  several: (problem) => ({
    en: [
      `Several roles of ${quoted(problem.api, 'en')} are called ${quoted(problem.role, 'en')}: ${offered(problem, 'en')}.`,
      'Have one of them renamed by whoever manages that application, then run the guide again.',
    ],
    de: [
      `Mehrere Rollen von ${quoted(problem.api, 'de')} heißen ${quoted(problem.role, 'de')}: ${offered(problem, 'de')}.`,
      'Lassen Sie eine davon durch die Verwaltung jener Anwendung umbenennen und führen Sie die Anleitung dann erneut aus.',
    ],
  }),
};

const said = ({ url, status, detail }: Refused): string =>
  [`${url}: ${String(status)}`, ...(detail === '' ? [] : [clause(detail)])].join(', ');

const REFUSED: Readonly<Record<Refused['reason'], (problem: Refused) => Worded>> = {
  'sign-in-again': (problem) => ({
    en: [
      `Smartspace does not take the app’s token and asks for a new sign-in (${said(problem)}).`,
      'Check that the client id given as Smartspace’s belongs to this very installation, then check again.',
    ],
    de: [
      `Smartspace nimmt das Token der App nicht an und verlangt eine neue Anmeldung (${said(problem)}).`,
      'Prüfen Sie, ob die als Smartspace angegebene Client-ID zu genau dieser Installation gehört, und prüfen Sie dann erneut.',
    ],
  }),
  token: (problem) => ({
    en: [
      `Smartspace does not take the app’s token (${said(problem)}).`,
      'Check that the address of the API and the client id of Smartspace belong to the same installation.',
    ],
    de: [
      `Smartspace nimmt das Token der App nicht an (${said(problem)}).`,
      'Prüfen Sie, ob die Adresse der API und die Client-ID von Smartspace zu derselben Installation gehören.',
    ],
  }),
  forbidden: (problem) => ({
    en: [
      `Smartspace knows the app and does not let it in (${said(problem)}): the token lacks the role or the app may not enter there.`,
      'Run the guide again so that the role is there, then check once more in a few minutes.',
    ],
    de: [
      `Smartspace kennt die App und lässt sie nicht hinein (${said(problem)}): Dem Token fehlt die Rolle, oder die App darf dort nicht hinein.`,
      'Führen Sie die Anleitung erneut aus, damit die Rolle da ist, und prüfen Sie in einigen Minuten noch einmal.',
    ],
  }),
  'not-an-api': (problem) => ({
    en: [
      `At this address there is no Smartspace API but something else, such as a page (${said(problem)}).`,
      'Give the address of the chat API: in Azure the container app whose name contains api-chat, not the user interface or the admin portal.',
    ],
    de: [
      `Unter dieser Adresse ist keine Smartspace-API, sondern etwas anderes, etwa eine Webseite (${said(problem)}).`,
      'Geben Sie die Adresse der Chat-API an: in Azure die Container-App, deren Name api-chat enthält, nicht die Oberfläche und nicht das Admin-Portal.',
    ],
  }),
  'not-found': (problem) => ({
    en: [
      `The Smartspace API does not know what was asked for (${said(problem)}).`,
      'Check the address of the API; if it is right, the installation may have another version.',
    ],
    de: [
      `Die Smartspace-API kennt nicht, wonach gefragt wurde (${said(problem)}).`,
      'Prüfen Sie die Adresse der API; stimmt sie, hat die Installation vielleicht eine andere Version.',
    ],
  }),
  other: (problem) => ({
    en: [
      `The Smartspace API refused what the app asked (${said(problem)}).`,
      'Try again in a few minutes; if it stays so, give the status and the text to the Smartspace administrator.',
    ],
    de: [
      `Die Smartspace-API hat abgelehnt, was die App verlangte (${said(problem)}).`,
      'Versuchen Sie es in einigen Minuten erneut; bleibt es dabei, geben Sie Status und Text an die Smartspace-Administration.',
    ],
  }),
};

/** A vendor's own API in the customer's tenant. */
export const vendorsApiWords: WordsOf<
  | 'api-unknown'
  | 'api-ambiguous'
  | 'api-disabled'
  | 'api-is-own'
  | 'api-role-unusable'
  | 'smartspace-refused'
  | 'workspace-closed'
> = {
  'api-unknown': ({ api, sought }) => ({
    en: [
      `This tenant has no enterprise application of ${api} with the name or client id ${quoted(sought, 'en')}.`,
      'Copy the client id from the admin portal (Admin API documentation, CLI Setup); an object id is something else.',
    ],
    de: [
      `In diesem Mandanten gibt es keine Unternehmensanwendung von ${api} mit dem Namen oder der Client-ID ${quoted(sought, 'de')}.`,
      'Kopieren Sie die Client-ID aus dem Admin-Portal (Admin-API-Dokumentation, CLI Setup); eine Objekt-ID ist etwas anderes.',
    ],
  }),
  'api-ambiguous': ({ name, candidates: all }) => ({
    en: [
      `Several enterprise applications are called ${quoted(name, 'en')}: ${candidates(all, 'en')}.`,
      'Choose one and give its client id instead of the name; Entrada never takes the first of several.',
    ],
    de: [
      `Mehrere Unternehmensanwendungen heißen ${quoted(name, 'de')}: ${candidates(all, 'de')}.`,
      'Wählen Sie eine und geben Sie statt des Namens ihre Client-ID an; Entrada nimmt nie die erste von mehreren.',
    ],
  }),
  'api-disabled': ({ displayName, clientId }) => ({
    en: [
      `The enterprise application ${quoted(displayName, 'en')} (${clientId}) is disabled for sign-in.`,
      'Check that it is the installation in use; if it is, have it enabled under its properties.',
    ],
    de: [
      `Die Unternehmensanwendung ${quoted(displayName, 'de')} (${clientId}) ist für die Anmeldung deaktiviert.`,
      'Prüfen Sie, ob es die benutzte Installation ist; wenn ja, lassen Sie sie unter ihren Eigenschaften aktivieren.',
    ],
  }),
  'api-is-own': ({ api, clientId }) => ({
    en: [
      `The client id ${clientId} is that of the new app itself, not that of ${api}.`,
      `Give the client id of ${api}: each of the two has its own.`,
    ],
    de: [
      `Die Client-ID ${clientId} ist die der neuen App selbst, nicht die von ${api}.`,
      `Geben Sie die Client-ID von ${api} an: Jede der beiden hat ihre eigene.`,
    ],
  }),
  'api-role-unusable': (problem) => ROLES[problem.reason](problem),
  'smartspace-refused': (problem) => REFUSED[problem.reason](problem),
  'workspace-closed': ({ workspace, seen }) => ({
    en: [
      `The app may not enter the workspace ${quoted(workspace, 'en')} yet; open to it: ${seen.length === 0 ? 'none' : allOf(seen, 'en')}.`,
      'Ask the Smartspace administrator to add the app under Access control of that workspace.',
    ],
    de: [
      `Die App darf den Workspace ${quoted(workspace, 'de')} noch nicht betreten; offen sind ihr: ${seen.length === 0 ? 'keine' : allOf(seen, 'de')}.`,
      'Bitten Sie die Smartspace-Administration, die App unter „Access control“ dieses Workspaces hinzuzufügen.',
    ],
  }),
};
