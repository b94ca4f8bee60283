import type { AnswerIssue } from '../../contract/problems/answer-issue.ts';
import type { Language } from '../../contract/text.ts';
import { quoted } from './phrases.ts';

type Reason = AnswerIssue['reason'];
type Clause = (issue: AnswerIssue, quote: (value: string) => string) => Readonly<Record<Language, string>>;

const given = ({ given }: AnswerIssue, quote: (value: string) => string) =>
  given === undefined ? '' : ` ${quote(given)}`;

/** Complete sentences without their full stop, so that several can share one. */
const CLAUSES: Readonly<Record<Reason, Clause>> = {
  'unknown-field': ({ field }, quote) => ({
    en: `${quote(field)} is not a question of this guide`,
    de: `${quote(field)} ist keine Frage dieser Anleitung`,
  }),
  missing: ({ field }, quote) => ({
    en: `${quote(field)} is missing`,
    de: `${quote(field)} fehlt`,
  }),
  'missing-one-of': ({ field, allowed = field }) => ({
    en: `One of ${allowed} is missing`,
    de: `Von ${allowed} fehlt eines`,
  }),
  'wrong-type': ({ field, allowed }, quote) => ({
    en: `${quote(field)} has the wrong form${allowed === undefined ? '' : ` (expected: ${allowed})`}`,
    de: `${quote(field)} hat die falsche Form${allowed === undefined ? '' : ` (erwartet: ${allowed})`}`,
  }),
  'not-a-url': (issue, quote) => ({
    en: `${quote(issue.field)}${given(issue, quote)} is not a web address`,
    de: `${quote(issue.field)}${given(issue, quote)} ist keine Webadresse`,
  }),
  'not-https': (issue, quote) => ({
    en: `${quote(issue.field)}${given(issue, quote)} does not begin with https://`,
    de: `${quote(issue.field)}${given(issue, quote)} beginnt nicht mit https://`,
  }),
  'not-a-choice': (issue, quote) => ({
    en: `${quote(issue.field)} has no choice${given(issue, quote)}`,
    de: `${quote(issue.field)} kennt die Auswahl${given(issue, quote)} nicht`,
  }),
  'too-long': ({ field, allowed }, quote) => ({
    en: `${quote(field)} is too long${allowed === undefined ? '' : ` (allowed: ${allowed})`}`,
    de: `${quote(field)} ist zu lang${allowed === undefined ? '' : ` (erlaubt: ${allowed})`}`,
  }),
  'too-short': ({ field, allowed }, quote) => ({
    en: `${quote(field)} is too short${allowed === undefined ? '' : ` (allowed: ${allowed})`}`,
    de: `${quote(field)} ist zu kurz${allowed === undefined ? '' : ` (erlaubt: ${allowed})`}`,
  }),
  'out-of-range': (issue, quote) => ({
    en: `${quote(issue.field)}${given(issue, quote)} is out of range${issue.allowed === undefined ? '' : ` (allowed: ${issue.allowed})`}`,
    de: `${quote(issue.field)}${given(issue, quote)} liegt außerhalb des Bereichs${issue.allowed === undefined ? '' : ` (erlaubt: ${issue.allowed})`}`,
  }),
  'not-an-address': (issue, quote) => ({
    en: `${quote(issue.field)}${given(issue, quote)} is not an e-mail address`,
    de: `${quote(issue.field)}${given(issue, quote)} ist keine E-Mail-Adresse`,
  }),
  'not-a-redirect-uri': (issue, quote) => ({
    en: `${quote(issue.field)}${given(issue, quote)} is no redirect URI that Microsoft Entra takes (https://…, http://localhost…, or a scheme of the app's own)`,
    de: `${quote(issue.field)}${given(issue, quote)} ist keine Umleitungs-URI, die Microsoft Entra annimmt (https://…, http://localhost… oder ein eigenes Schema der App)`,
  }),
  'not-a-guid': (issue, quote) => ({
    en: `${quote(issue.field)}${given(issue, quote)} is no client id, which is a GUID`,
    de: `${quote(issue.field)}${given(issue, quote)} ist keine Client-ID, denn die ist eine GUID`,
  }),
  duplicate: (issue, quote) => ({
    en: `${quote(issue.field)} has${given(issue, quote) || ' an entry'} twice`,
    de: `${quote(issue.field)} enthält${given(issue, quote) || ' einen Eintrag'} doppelt`,
  }),
  'secret-id-not-value': ({ field }, quote) => ({
    en: `${quote(field)} holds an id such as the portal's “Secret ID”, which is not the secret itself`,
    de: `${quote(field)} enthält eine Kennung wie die „Geheime ID“ des Portals, nicht den geheimen Wert selbst`,
  }),
  'no-address-in-row': (issue, quote) => ({
    en: `${quote(issue.field)} has a row without an address${given(issue, quote)}`,
    de: `${quote(issue.field)} hat eine Zeile ohne Adresse${given(issue, quote)}`,
  }),
  'unclosed-quote': (issue, quote) => ({
    en: `${quote(issue.field)} has a quotation mark that is never closed${given(issue, quote)}`,
    de: `${quote(issue.field)} hat ein Anführungszeichen, das nicht geschlossen wird${given(issue, quote)}`,
  }),
  'no-addresses': ({ field }, quote) => ({
    en: `${quote(field)} lists no mailbox`,
    de: `${quote(field)} enthält kein Postfach`,
  }),
  'not-a-text': ({ field }, quote) => ({
    en: `${quote(field)} is no text file; save the table as CSV`,
    de: `${quote(field)} ist keine Textdatei; speichern Sie die Tabelle als CSV`,
  }),
  'too-large': ({ field }, quote) => ({
    en: `${quote(field)} is larger than 16 MB; divide the file`,
    de: `${quote(field)} ist größer als 16 MB; teilen Sie die Datei`,
  }),
};

const inLine = (line: number): Readonly<Record<Language, string>> => ({
  en: `Line ${line}: `,
  de: `Zeile ${line}: `,
});

export function answerIssueClause(issue: AnswerIssue, language: Language): string {
  const clause = CLAUSES[issue.reason](issue, (value) => quoted(value, language))[language];
  return issue.line === undefined ? clause : inLine(issue.line)[language] + clause;
}

/** What to put there instead, as the end of “Change …”; undefined where the clause says it all. */
export function answerIssueHint(
  { field, reason, nearest, allowed }: AnswerIssue,
  language: Language,
): string | undefined {
  const quote = (value: string) => quoted(value, language);
  if (nearest !== undefined)
    return { en: `did you mean ${quote(nearest)}?`, de: `meinten Sie ${quote(nearest)}?` }[language];
  if (allowed !== undefined && reason !== 'missing-one-of')
    return { en: `${quote(field)} takes ${allowed}`, de: `${quote(field)} nimmt ${allowed}` }[language];
  return undefined;
}
