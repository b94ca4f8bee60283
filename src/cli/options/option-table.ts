import { z } from 'zod';
import { bundleFormat } from '../../contract/bundle.ts';
import { shell } from '../../contract/checklist.ts';
import { sampleLanguage } from '../../contract/handover.ts';
import { signInMethod } from '../../contract/sign-in-method.ts';
import { language, type Text } from '../../contract/text.ts';
import { optionHelp } from '../../words/terminal/option-words.ts';

interface OptionSpec {
  readonly flags: string;
  readonly schema: z.ZodType;
  readonly help: Text;
  /** What a wrong value is told. */
  readonly allowed?: string;
}

const text = z.string().min(1).optional();
const flag = z.boolean().default(false);

function whole(most: number) {
  return z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.int().max(most))
    .optional();
}

const mailHost = z
  .string()
  .regex(/^[\w.-]+:\d{1,5}$/)
  .transform((given) => ({
    host: given.slice(0, given.lastIndexOf(':')),
    port: Number(given.slice(given.lastIndexOf(':') + 1)),
  }))
  .optional();

const sizes = z.enum(['small', 'medium', 'large']);
const choices = (schema: z.ZodEnum) => schema.options.join(', ');

/** Every option of every command: how it is written, what it takes, what it is for. Help and errors derive from it. */
export const optionTable = {
  answers: { flags: '--answers <file>', schema: text, help: optionHelp.answers },
  practice: { flags: '--practice', schema: flag, help: optionHelp.practice },
  cloud: { flags: '--cloud <name|file>', schema: text, help: optionHelp.cloud },
  account: { flags: '--account <upn>', schema: text, help: optionHelp.account },
  azureAccount: { flags: '--azure-account <upn>', schema: text, help: optionHelp.azureAccount },
  signIn: {
    flags: '--sign-in <method>',
    schema: signInMethod.optional(),
    help: optionHelp.signIn,
    allowed: choices(signInMethod),
  },
  engagement: { flags: '--engagement <id>', schema: text, help: optionHelp.engagement },
  data: { flags: '--data <folder>', schema: text, help: optionHelp.data },
  yes: { flags: '--yes', schema: flag, help: optionHelp.yes },
  json: { flags: '--json', schema: flag, help: optionHelp.json },
  adopt: {
    flags: '--adopt <client-id>',
    schema: z.guid().optional(),
    help: optionHelp.adopt,
    allowed: 'a GUID',
  },
  clientId: {
    flags: '--client-id <guid>',
    schema: z.guid().optional(),
    help: optionHelp.clientId,
    allowed: 'a GUID',
  },
  lang: {
    flags: '--lang <language>',
    schema: language.optional(),
    help: optionHelp.lang,
    allowed: choices(language),
  },
  practiceVaultInMemory: {
    flags: '--practice-vault-in-memory',
    schema: flag,
    help: optionHelp.practiceVaultInMemory,
  },
  shell: {
    flags: '--shell <shell>',
    schema: shell.optional(),
    help: optionHelp.shell,
    allowed: choices(shell),
  },
  left: { flags: '--left', schema: flag, help: optionHelp.left },
  language: {
    flags: '--language <language>',
    schema: sampleLanguage.optional(),
    help: optionHelp.language,
    allowed: choices(sampleLanguage),
  },
  steps: { flags: '--steps <ids>', schema: text, help: optionHelp.steps },
  out: { flags: '--out <file>', schema: text, help: optionHelp.out },
  format: {
    flags: '--format <format>',
    schema: bundleFormat.optional(),
    help: optionHelp.format,
    allowed: choices(bundleFormat),
  },
  ics: { flags: '--ics <file>', schema: text, help: optionHelp.ics },
  inProduct: { flags: '--in-product', schema: flag, help: optionHelp.inProduct },
  again: { flags: '--again', schema: flag, help: optionHelp.again },
  recipient: { flags: '--recipient <age1…>', schema: text, help: optionHelp.recipient },
  import: { flags: '--import <file>', schema: text, help: optionHelp.import },
  inspect: { flags: '--inspect <file>', schema: text, help: optionHelp.inspect },
  passphraseStdin: { flags: '--passphrase-stdin', schema: flag, help: optionHelp.passphraseStdin },
  makePassphrase: { flags: '--make-passphrase', schema: flag, help: optionHelp.makePassphrase },
  force: { flags: '--force', schema: flag, help: optionHelp.force },
  url: { flags: '--url <url>', schema: text, help: optionHelp.url },
  imap: { flags: '--imap <host:port>', schema: mailHost, help: optionHelp.imap, allowed: 'HOST:PORT' },
  smtp: { flags: '--smtp <host:port>', schema: mailHost, help: optionHelp.smtp, allowed: 'HOST:PORT' },
  mailbox: { flags: '--mailbox <address>', schema: text, help: optionHelp.mailbox },
  sendTo: { flags: '--send-to <address>', schema: text, help: optionHelp.sendTo },
  write: { flags: '--write', schema: flag, help: optionHelp.write },
  undo: { flags: '--undo', schema: flag, help: optionHelp.undo },
  result: { flags: '--result <file|->', schema: text, help: optionHelp.result },
  state: { flags: '--state <folder>', schema: text, help: optionHelp.state },
  seed: {
    flags: '--seed <number>',
    schema: whole(4_294_967_295),
    help: optionHelp.seed,
    allowed: '0, 1, 2 …',
  },
  size: { flags: '--size <size>', schema: sizes.optional(), help: optionHelp.size, allowed: choices(sizes) },
  latency: { flags: '--latency <ms>', schema: whole(60_000), help: optionHelp.latency, allowed: '0–60000' },
  lag: { flags: '--lag <ms>', schema: whole(600_000), help: optionHelp.lag, allowed: '0–600000' },
  faults: { flags: '--faults <file>', schema: text, help: optionHelp.faults },
  log: { flags: '--log <file>', schema: text, help: optionHelp.log },
  readyFile: { flags: '--ready-file <file>', schema: text, help: optionHelp.readyFile },
  port: { flags: '--port <number>', schema: whole(65_535), help: optionHelp.port, allowed: '0–65535' },
  open: { flags: '--no-open', schema: z.boolean().default(true), help: optionHelp.open },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof optionTable;
export type OptionValues<Name extends OptionName> = {
  readonly [Each in Name]: z.output<(typeof optionTable)[Each]['schema']>;
};
