import type { FeatureCheck, MailOutcome, MailTest, TestedMailbox } from '../../contract/mail-test.ts';
import type { NoMailbox } from '../../contract/no-mailbox.ts';
import type { Language, Text } from '../../contract/text.ts';
import { diagnosisWords } from '../diagnose/diagnosis-words.ts';
import { mailboxKinds } from './mailbox-kinds.ts';
import { clause, moment } from '../problems/phrases.ts';

/** What happened, and what to do next where anything is to be done. */
export interface Said {
  readonly message: string;
  readonly fix?: string;
}

export const mailboxStates: Readonly<Record<TestedMailbox['state'], Text>> = {
  passed: { en: 'Passed', de: 'Bestanden' },
  waiting: { en: 'Waiting', de: 'Wartet' },
  failed: { en: 'Failed', de: 'Gescheitert' },
};

export const checkNames: Readonly<Record<FeatureCheck['check'], Text>> = {
  calendar: { en: 'Read a calendar', de: 'Kalender lesen' },
  'call-records': { en: 'Read the call history', de: 'Anrufliste lesen' },
  domains: { en: 'Read the domains', de: 'Domänen lesen' },
  users: { en: 'Read the users', de: 'Benutzer lesen' },
};

const UNKNOWN: Readonly<Record<Language, (text: string) => Said>> = {
  en: (text) => ({
    message: `The server says: ${clause(text)}`,
    fix: 'Entrada does not know this answer. Search for its code, or ask Microsoft with the whole text.',
  }),
  de: (text) => ({
    message: `Der Server sagt: ${clause(text)}`,
    fix: 'Diese Antwort kennt Entrada nicht. Suchen Sie nach ihrem Code oder fragen Sie Microsoft mit dem ganzen Text.',
  }),
};

const LATE: Readonly<Record<Language, (until: string) => Said>> = {
  en: (until) => ({
    message: `The rights are not effective yet; that is usual until ${moment(until, 'en')}`,
    fix: 'Test again after that. Do not undo anything.',
  }),
  de: (until) => ({
    message: `Die Rechte wirken noch nicht; das ist bis ${moment(until, 'de')} üblich`,
    fix: 'Testen Sie danach noch einmal. Nehmen Sie nichts zurück.',
  }),
};

const passed: Readonly<Record<Language, Said>> = {
  en: { message: 'Passed' },
  de: { message: 'Bestanden' },
};
const notNeeded: Readonly<Record<Language, Said>> = {
  en: { message: 'Not needed' },
  de: { message: 'Nicht nötig' },
};

type Trouble = Extract<MailOutcome, { text: string }> | FeatureCheck;

const NO_MAILBOX: Readonly<Record<NoMailbox, { readonly name: Text; readonly advice?: Text }>> = {
  missing: mailboxKinds.missing,
  unlicensed: mailboxKinds.unlicensed,
  'on-premises': mailboxKinds['on-premises'],
  'not-a-mailbox': {
    name: {
      en: 'No mailbox of its own: a group or a contact',
      de: 'Kein eigenes Postfach: Gruppe oder Kontakt',
    },
    advice: {
      en: 'Name the address of a mailbox instead, or take this one off the list.',
      de: 'Geben Sie stattdessen die Adresse eines Postfachs an oder nehmen Sie diese von der Liste.',
    },
  },
};

function withoutMailbox(reason: NoMailbox, language: Language): Said {
  const { name, advice } = NO_MAILBOX[reason];
  return { message: name[language], ...(advice === undefined ? {} : { fix: advice[language] }) };
}

function meaning(trouble: Trouble, language: Language): Said {
  if ('noMailbox' in trouble && trouble.noMailbox !== undefined)
    return withoutMailbox(trouble.noMailbox, language);
  const { diagnosis, text = '' } = trouble;
  if (diagnosis === undefined) return UNKNOWN[language](text);
  const { title, fix } = diagnosisWords(diagnosis, language);
  return { message: title, fix };
}

/** One protocol's outcome. */
export function outcomeWords(outcome: MailOutcome, language: Language): Said {
  switch (outcome.state) {
    case 'passed':
      return passed[language];
    case 'not-needed':
      return notNeeded[language];
    case 'waiting':
      return LATE[language](outcome.until);
    case 'refused':
    case 'unreachable':
      return meaning(outcome, language);
  }
}

export function checkWords(check: FeatureCheck, language: Language): Said {
  return check.state === 'passed' ? passed[language] : meaning(check, language);
}

/** How many stand how, in one sentence. */
export function tallyWords({ mailboxes }: Pick<MailTest, 'mailboxes'>, language: Language): string {
  const count = (state: TestedMailbox['state']): number =>
    mailboxes.filter((mailbox) => mailbox.state === state).length;
  const numbers = [count('passed'), mailboxes.length, count('failed'), count('waiting')].map((number) =>
    new Intl.NumberFormat(language).format(number),
  );
  const [good = '', all = '', bad = '', late = ''] = numbers;
  return {
    en: `${good} of ${all} mailboxes passed, ${bad} failed, ${late} wait for Exchange.`,
    de: `${good} von ${all} Postfächern bestanden, ${bad} gescheitert, ${late} warten auf Exchange.`,
  }[language];
}
