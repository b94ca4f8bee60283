import { isAddress } from '../../guides/answer-rules/addresses.ts';
import type { JournalEntry } from '../../journal/entry.ts';
import type { MailboxResult, ResultBlock } from './block.ts';

type Outcome = Extract<JournalEntry, { type: 'outcome' }>;
/** What a script did in Exchange, as the journal has it: no matter who or what did it, it can be taken back. */
export type ScriptChange = Pick<Outcome, 'resource' | 'operation' | 'result' | 'ids' | 'undo'>;

const PRINCIPAL = 'exchange-service-principal';

type Kind = ScriptChange['resource']['kind'];
const ofMailbox = (kind: Kind, { address }: MailboxResult): Pick<ScriptChange, 'resource'> => ({
  resource: { kind, key: address.toLowerCase() },
});

/** `True`, `False`, or empty: as the tenant has it. */
const settingOf = (was: string | null | undefined): boolean | null =>
  was == null || was.trim() === '' ? null : was.trim().toLowerCase() === 'true';

interface Block extends ResultBlock {
  readonly mailboxes: MailboxResult[];
}

function registered({ principal, ids }: Block): ScriptChange[] {
  const { clientId, servicePrincipalObjectId } = ids;
  if (principal == null || clientId == null || servicePrincipalObjectId == null) return [];
  return [
    {
      resource: { kind: PRINCIPAL, key: PRINCIPAL },
      operation: 'create',
      result: principal === 'done' ? 'done' : 'adopted',
      ids: { id: servicePrincipalObjectId.toLowerCase(), appId: clientId.toLowerCase() },
    },
  ];
}

/** The first version told of the right alone, in `result`. */
function rightOf({ entrada }: Block, { right, result }: MailboxResult): 'done' | 'kept' | undefined {
  if (entrada > 1) return right ?? undefined;
  return result === 'failed' ? undefined : result;
}

function opened(block: Block): ScriptChange[] {
  const { clientId, servicePrincipalObjectId } = block.ids;
  return block.mailboxes.flatMap((row): ScriptChange[] => {
    const right = rightOf(block, row);
    if (right === undefined || clientId == null || servicePrincipalObjectId == null) return [];
    const [user, appId] = [servicePrincipalObjectId.toLowerCase(), clientId.toLowerCase()];
    return [
      {
        ...ofMailbox('mailbox-permission', row),
        operation: 'create',
        result: right === 'done' ? 'done' : 'adopted',
        ids: { id: row.address, user, appId },
      },
    ];
  });
}

const imapOn = ({ mailboxes }: Block): ScriptChange[] =>
  mailboxes
    .filter(({ imap }) => imap === 'done')
    .map((row) => ({
      ...ofMailbox('imap-enabled', row),
      operation: 'update',
      result: 'done',
      ids: { id: row.address },
      undo: { was: settingOf(row.imapWas) },
    }));

const smtpOn = ({ mailboxes }: Block): ScriptChange[] =>
  mailboxes
    .filter(({ result }) => result === 'done')
    .map((row) => ({
      ...ofMailbox('smtp-auth', row),
      operation: 'update',
      result: 'done',
      ids: { id: row.address },
      undo: { was: settingOf(row.was) },
    }));

const rows: Readonly<Record<string, (block: Block) => ScriptChange[]>> = {
  [PRINCIPAL]: registered,
  'mailbox-permission': (block) => [...opened(block), ...imapOn(block)],
  'smtp-auth': smtpOn,
};

/** What a step's script says that it changed. A row whose address is none is left out: it goes into scripts again. */
export function scriptChanges(block: ResultBlock): ScriptChange[] {
  const mailboxes = (block.mailboxes ?? []).filter(({ address }) => isAddress(address));
  return rows[block.step]?.({ ...block, mailboxes }) ?? [];
}

const removal = (resource: ScriptChange['resource']): ScriptChange => ({
  resource,
  operation: 'remove',
  result: 'done',
  ids: {},
});

const TAKEN_BACK = [
  ['right', 'mailbox-permission'],
  ['imap', 'imap-enabled'],
  ['smtp', 'smtp-auth'],
] as const;

/** What the script says is taken back, or somebody's else by now: ours no longer. */
export function takenBack({ principal, mailboxes = [] }: ResultBlock): ScriptChange[] {
  const ofMailboxes = mailboxes.flatMap((row) =>
    TAKEN_BACK.filter(([field]) => row[field] != null).map(([, kind]) =>
      removal(ofMailbox(kind, row).resource),
    ),
  );
  return [...ofMailboxes, ...(principal == null ? [] : [removal({ kind: PRINCIPAL, key: PRINCIPAL })])];
}
