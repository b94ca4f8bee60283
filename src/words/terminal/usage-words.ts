import type { Language } from '../../contract/text.ts';

/** What was wrong with a command line. */
interface Unknown {
  readonly given: string;
  readonly nearest?: string;
}
interface Named {
  readonly name: string;
}

/** What was wrong with a command line. */
export type Usage =
  | { readonly reason: 'no-command' }
  | (Unknown & { readonly reason: 'unknown-command' })
  | (Unknown & { readonly reason: 'unknown-option' })
  | (Named & { readonly reason: 'missing-argument' })
  | (Named & { readonly reason: 'option-needs-value' })
  | { readonly reason: 'too-many-arguments' }
  | { readonly reason: 'invalid-value'; readonly option: string; readonly allowed?: string }
  | { readonly reason: 'no-cloud' }
  | { readonly reason: 'two-clouds' }
  | { readonly reason: 'no-answers' }
  | { readonly reason: 'no-yes' }
  | { readonly reason: 'memory-not-practice' }
  | { readonly reason: 'no-shell' }
  | { readonly reason: 'no-language' }
  | { readonly reason: 'no-text' }
  | { readonly reason: 'no-url' }
  | { readonly reason: 'no-mail-hosts' }
  | { readonly reason: 'no-engagement' }
  | { readonly reason: 'no-renew' }
  | { readonly reason: 'no-out' }
  | { readonly reason: 'no-format' }
  | { readonly reason: 'no-passphrase' }
  | { readonly reason: 'other'; readonly text: string };

type Worded = readonly [message: string, fix: string];
type Row<Reason> = (usage: Extract<Usage, { reason: Reason }>) => Readonly<Record<Language, Worded>>;

const SEE_HELP = {
  en: 'See the commands and options with entrada --help.',
  de: 'Befehle und Optionen zeigt entrada --help.',
};

const meant = (nearest: string | undefined) => ({
  en: nearest === undefined ? SEE_HELP.en : `Did you mean ${nearest}? ${SEE_HELP.en}`,
  de: nearest === undefined ? SEE_HELP.de : `Meinten Sie ${nearest}? ${SEE_HELP.de}`,
});

const WORDS: { readonly [Reason in Usage['reason']]: Row<Reason> } = {
  'no-command': () => ({
    en: ['No command was given.', SEE_HELP.en],
    de: ['Es wurde kein Befehl angegeben.', SEE_HELP.de],
  }),
  'unknown-command': ({ given, nearest }) => ({
    en: [`There is no command ${given}.`, meant(nearest).en],
    de: [`Einen Befehl ${given} gibt es nicht.`, meant(nearest).de],
  }),
  'unknown-option': ({ given, nearest }) => ({
    en: [`There is no option ${given} here.`, meant(nearest).en],
    de: [`Eine Option ${given} gibt es hier nicht.`, meant(nearest).de],
  }),
  'missing-argument': ({ name }) => ({
    en: [
      `The command needs ${name}.`,
      name === 'file' ? SEE_HELP.en : 'Name a guide, for example entrada plan teamspace.',
    ],
    de: [
      `Der Befehl braucht ${name}.`,
      name === 'file' ? SEE_HELP.de : 'Nennen Sie eine Anleitung, zum Beispiel entrada plan teamspace.',
    ],
  }),
  'option-needs-value': ({ name }) => ({
    en: [`The option ${name} needs a value.`, SEE_HELP.en],
    de: [`Die Option ${name} braucht einen Wert.`, SEE_HELP.de],
  }),
  'too-many-arguments': () => ({
    en: ['The command takes fewer arguments.', SEE_HELP.en],
    de: ['Das sind mehr Argumente, als der Befehl annimmt.', SEE_HELP.de],
  }),
  'invalid-value': ({ option, allowed }) => ({
    en: [`The value of ${option} is not possible.`, allowed === undefined ? SEE_HELP.en : `Use ${allowed}.`],
    de: [
      `Der Wert von ${option} ist nicht möglich.`,
      allowed === undefined ? SEE_HELP.de : `Verwenden Sie ${allowed}.`,
    ],
  }),
  'no-cloud': () => ({
    en: ['It is not said which cloud to use.', 'Add --practice, or --cloud with a name or a cloud file.'],
    de: [
      'Es ist nicht gesagt, welche Cloud gemeint ist.',
      'Fügen Sie --practice hinzu, oder --cloud mit einem Namen oder einer Cloud-Datei.',
    ],
  }),
  'two-clouds': () => ({
    en: ['Both --practice and --cloud were given.', 'Leave one of them out.'],
    de: ['Es wurden --practice und --cloud angegeben.', 'Lassen Sie eines davon weg.'],
  }),
  'no-answers': () => ({
    en: ['The answers to the guide are missing.', 'Add --answers with a YAML or JSON file.'],
    de: ['Die Antworten zur Anleitung fehlen.', 'Fügen Sie --answers mit einer YAML- oder JSON-Datei hinzu.'],
  }),
  'no-yes': () => ({
    en: [
      'Entrada asks before it writes to a tenant, and nobody can answer here.',
      'Look at the plan first, then add --yes.',
    ],
    de: [
      'Entrada fragt, bevor es in einen Mandanten schreibt, und hier kann niemand antworten.',
      'Sehen Sie sich zuerst den Plan an und fügen Sie dann --yes hinzu.',
    ],
  }),
  'memory-not-practice': () => ({
    en: [
      'Secrets of a real tenant are never kept in memory only.',
      'Leave --practice-vault-in-memory out, or use it with --practice or a practice cloud’s file.',
    ],
    de: [
      'Clientgeheimnisse eines echten Mandanten werden nie nur im Arbeitsspeicher gehalten.',
      'Lassen Sie --practice-vault-in-memory weg, oder verwenden Sie es mit --practice oder der Cloud-Datei einer Übungs-Cloud.',
    ],
  }),
  'no-shell': () => ({
    en: ['It is not said which shell to write for.', 'Add --shell powershell, azure-cli or microsoft-graph.'],
    de: [
      'Es ist nicht gesagt, für welche Shell geschrieben werden soll.',
      'Fügen Sie --shell powershell, azure-cli oder microsoft-graph hinzu.',
    ],
  }),
  'no-language': () => ({
    en: ['It is not said in which language to write.', 'Add --language python, typescript or bash.'],
    de: [
      'Es ist nicht gesagt, in welcher Sprache geschrieben werden soll.',
      'Fügen Sie --language python, typescript oder bash hinzu.',
    ],
  }),
  'no-mail-hosts': () => ({
    en: [
      'A cloud and both of its mail servers belong together.',
      'Add what is missing: --cloud NAME --imap HOST:PORT --smtp HOST:PORT.',
    ],
    de: [
      'Eine Cloud und ihre beiden Mailserver gehören zusammen.',
      'Ergänzen Sie, was fehlt: --cloud NAME --imap HOST:PORT --smtp HOST:PORT.',
    ],
  }),
  'no-text': () => ({
    en: [
      'There is no text to diagnose.',
      'Put it in quotes behind the command, or pipe it into entrada diagnose.',
    ],
    de: [
      'Es gibt keinen Text zum Untersuchen.',
      'Setzen Sie ihn in Anführungszeichen hinter den Befehl, oder leiten Sie ihn an entrada diagnose weiter.',
    ],
  }),
  'no-engagement': () => ({
    en: ['It is not said which engagement.', 'Name one that entrada engagements lists.'],
    de: ['Es ist nicht gesagt, welcher Vorgang.', 'Nennen Sie einen, den entrada engagements auflistet.'],
  }),
  'no-renew': () => ({
    en: [
      'Secrets are listed, or renewed.',
      'Use entrada secrets, or entrada secrets renew with an engagement.',
    ],
    de: [
      'Clientgeheimnisse und Zertifikate werden aufgelistet oder erneuert.',
      'Verwenden Sie entrada secrets, oder entrada secrets renew mit einem Vorgang.',
    ],
  }),
  'no-out': () => ({
    en: ['It is not said which file to write.', 'Add --out with a file.'],
    de: [
      'Es ist nicht gesagt, welche Datei geschrieben werden soll.',
      'Fügen Sie --out mit einer Datei hinzu.',
    ],
  }),
  'no-format': () => ({
    en: [
      'It is not said which kind of bundle.',
      'Add --format kdbx, age or zip; without the secret also folder or plain-zip.',
    ],
    de: [
      'Es ist nicht gesagt, welche Art von Paket.',
      'Fügen Sie --format kdbx, age oder zip hinzu; ohne Clientgeheimnis auch folder oder plain-zip.',
    ],
  }),
  'no-passphrase': () => ({
    en: [
      'A bundle with a secret needs exactly one lock, and one without takes none.',
      'Type one where you are asked, or add --passphrase-stdin and pipe it in, --make-passphrase, or for age --recipient; none with folder and plain-zip.',
    ],
    de: [
      'Ein verschlüsseltes Paket braucht genau eine Passphrase oder einen öffentlichen Schlüssel, ein unverschlüsseltes keines von beiden.',
      'Geben Sie die Passphrase ein, wenn danach gefragt wird, oder verwenden Sie --passphrase-stdin, --make-passphrase oder bei age --recipient; bei folder und plain-zip nichts davon.',
    ],
  }),
  'no-url': () => ({
    en: [
      'It needs either an address or the wish to undo.',
      'Add --url with the address of teamspace, or --undo.',
    ],
    de: [
      'Es ist nicht gesagt, welche Adresse in die Datei soll.',
      'Fügen Sie --url mit der Adresse von teamspace hinzu, oder --undo, um die Änderung zurückzunehmen.',
    ],
  }),
  other: ({ text }) => ({ en: [text, SEE_HELP.en], de: [text, SEE_HELP.de] }),
};

export function usageWords(usage: Usage, language: Language): { message: string; fix: string } {
  // The row of a reason takes the usage of that reason; TypeScript does not follow the pairing through an index.
  const row = WORDS[usage.reason] as (of: Usage) => Readonly<Record<Language, Worded>>;
  const [message, fix] = row(usage)[language];
  return { message, fix };
}
