import type { Language } from '../../../contract/text.ts';
import type { TestedMailbox } from '../../../contract/mail-test.ts';
import { mailboxStates, type MailboxState } from '../bundle/mailbox-states.ts';
import { table, type Section } from './document.ts';
import type { Material } from './material.ts';

interface Words {
  readonly title: string;
  readonly head: readonly string[];
  readonly access: Readonly<Record<MailboxState['state'], string>>;
  readonly test: Readonly<Record<TestedMailbox['state'], string>>;
  readonly notTested: string;
}

const mailboxWords: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Mailboxes',
    head: ['Mailbox', 'Access of the app', 'Mail test', 'Tested'],
    access: { accessible: 'given', removed: 'taken back', 'not-checked': 'not seen by Entrada' },
    test: { passed: 'passed', waiting: 'rights not effective yet', failed: 'failed' },
    notTested: 'not tested',
  },
  de: {
    title: 'Postfächer',
    head: ['Postfach', 'Zugriff der App', 'E-Mail-Test', 'Getestet'],
    access: {
      accessible: 'erteilt',
      removed: 'zurückgenommen',
      'not-checked': 'von Entrada nicht gesehen',
    },
    test: { passed: 'bestanden', waiting: 'Rechte noch nicht wirksam', failed: 'gescheitert' },
    notTested: 'nicht getestet',
  },
};

/** Every mailbox of the answers; no section where there are none. */
export function mailboxSection(material: Material, language: Language): readonly Section[] {
  const states = mailboxStates(material);
  if (states.length === 0) return [];
  const words = mailboxWords[language];
  const rows = states.map(({ address, state, mailTest }) => [
    address,
    words.access[state],
    mailTest === undefined ? words.notTested : words.test[mailTest.state],
    mailTest === undefined ? '' : `${mailTest.at.slice(0, 16).replace('T', ' ')} UTC`,
  ]);
  return [{ title: words.title, blocks: [table(words.head, rows)] }];
}
