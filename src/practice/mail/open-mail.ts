import type { WritableDirectory } from '../directory/writable.ts';
import type { Conditions } from '../faults/conditions.ts';
import type { PracticeSettings } from '../options.ts';
import type { Authority } from '../serve/authority.ts';
import { rememberedPorts, rememberPorts } from '../serve/remembered-ports.ts';
import { createAuthenticate } from '../tokens/authenticate.ts';
import type { Signer } from '../tokens/signer.ts';
import type { MailWorld } from './access/mail-world.ts';
import { listenMail, type MailServers } from './listen-mail.ts';
import { mailFrame, type MailFrameParts } from './mail-frame.ts';
import { recipientRegister } from './mailboxes/register.ts';
import { openBodyStore } from './messages/body-store.ts';
import { MessageStore } from './messages/message-store.ts';

export interface MailParts extends Omit<MailFrameParts, 'latencyMs'> {
  readonly directory: WritableDirectory;
  readonly signer: Signer;
  readonly settings: PracticeSettings;
  /** What changes while the practice cloud runs (`faults/`). */
  readonly conditions: Conditions;
  /** `https://localhost:PORT` of the cmdlet endpoint: a token for it is a token for Exchange. */
  readonly exchange: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const resource = 'https://outlook.office365.com';
const appId = '00000002-0000-0ff1-ce00-000000000000';
/** Under this name people ask for IMAP and SMTP; with a token of an application it has not worked. */
const oldName = 'https://outlook.office.com';

/** Starts IMAP and SMTP, on the same ports as last time where they are still free. */
export async function openMail(authority: Authority, parts: MailParts): Promise<MailServers> {
  const { directory, signer, settings, conditions, exchange, now } = parts;
  const authenticateFor = (audiences: string[]): MailWorld['authenticate'] =>
    createAuthenticate({ signer, tenantId: directory.tenant.id, audiences, now });
  const world: MailWorld = {
    directory,
    recipients: recipientRegister(directory),
    messages: new MessageStore(directory, openBodyStore(settings.stateDir)),
    authenticate: authenticateFor([resource, appId, exchange]),
    authenticatePerson: authenticateFor([oldName]),
    get delayMs() {
      return conditions.current.mailLagMs ?? 0;
    },
    frame: mailFrame({ ...parts, latencyMs: settings.latencyMs }),
    now,
  };
  const servers = await listenMail(authority, world, rememberedPorts(settings.stateDir));
  rememberPorts(settings.stateDir, { imap: servers.imap.port, smtp: servers.smtp.port });
  return servers;
}
