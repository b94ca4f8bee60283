import type { EventName, EventOf } from '../contract/events.ts';
import type { Output } from '../contract/operations.ts';
import type { Clock, Words } from '../core/ports.ts';
import type { BugLog } from './bug-log.ts';
import type { Clouds } from './clouds.ts';
import type { MailTests } from './mail-test/mail-tests.ts';
import type { Keychain } from './vault/create-keychain.ts';
import type { Program } from './powershell/shell-child.ts';
import type { PrintPdf } from './report/print-pdf.ts';
import type { Runs } from './run/runs.ts';
import type { Copier } from './secret/copier.ts';
import type { People } from './sign-in/people.ts';
import type { FindPersonSignIn } from './sign-in/find-person-sign-in.ts';
import type { EngagementFolder } from './store/engagement-folder.ts';
import type { SettingsFile } from './store/settings-file.ts';

/** All that handlers work with; made once a host. */
export interface HostContext {
  readonly info: Omit<Output<'app.info'>, 'keychain'>;
  readonly clock: Clock;
  readonly bugs: BugLog;
  readonly words: Words;
  readonly settings: SettingsFile;
  readonly folder: EngagementFolder;
  readonly keychain: Keychain;
  readonly vaultInMemory: boolean;
  readonly clouds: Clouds;
  readonly people: People;
  readonly personSignIn: FindPersonSignIn;
  readonly runs: Runs;
  readonly mailTests: MailTests;
  /** Instead of the PowerShell of this computer. */
  readonly powershell?: Program | undefined;
  readonly printPdf: PrintPdf;
  /** Absent where the door has no clipboard of its own. */
  readonly copier?: Copier | undefined;
  emit<Name extends EventName>(name: Name, payload: EventOf<Name>): void;
}
