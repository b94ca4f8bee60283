import type { Output } from '../contract/operations.ts';
import type { Engine } from '../contract/wire.ts';
import type { Clock, Words } from '../core/ports.ts';
import type { PracticeOptions } from '../practice/options.ts';
import { createBugLog } from './bug-log.ts';
import { createClouds } from './clouds.ts';
import { createDispatch } from './dispatch.ts';
import { createEventBus } from './event-bus.ts';
import { handlers } from './handlers/table.ts';
import type { HostContext } from './host-context.ts';
import { createMailTests } from './mail-test/mail-tests.ts';
import type { Program } from './powershell/shell-child.ts';
import { createPracticeCloud } from './practice-cloud.ts';
import { printPdf, type PrintPdf } from './report/print-pdf.ts';
import { createRuns } from './run/runs.ts';
import { createCopier, type Clipboard } from './secret/copier.ts';
import { createFindPersonSignIn } from './sign-in/find-person-sign-in.ts';
import { createPeople } from './sign-in/people.ts';
import { createEngagementFolder } from './store/engagement-folder.ts';
import { createSettingsFile } from './store/settings-file.ts';
import { systemClock } from './system-clock.ts';
import { createKeychain } from './vault/create-keychain.ts';
import { createMemoryVault } from './vault/create-memory-vault.ts';
import { readVersion } from './version.ts';

export interface HostOptions {
  readonly door: Output<'app.info'>['door'];
  /** See `findDataFolder`. */
  readonly dataFolder: string;
  /** For the documents the engine writes. */
  readonly words: Words;
  openBrowser(url: string): Promise<void>;
  readonly clipboard?: Clipboard;
  /** For the practice cloud where no keychain can be had; secrets are gone with the process. */
  readonly vaultInMemory?: boolean;
  readonly practice?: Partial<PracticeOptions>;
  readonly clock?: Clock;
  /** Instead of the PowerShell of this computer. */
  readonly powershell?: Program;
  /** Instead of a browser found on this computer. */
  readonly printPdf?: PrintPdf;
}

export interface Host {
  readonly engine: Engine;
  /** Ends what goes on, and the practice cloud if this host runs it. */
  close(): Promise<void>;
}

/** The engine behind every door. Makes no file and asks nobody until it is called. */
export async function createHost(options: HostOptions): Promise<Host> {
  const { door, dataFolder, words, clipboard, vaultInMemory = false, clock = systemClock } = options;
  const bugs = createBugLog(dataFolder);
  const events = createEventBus((thrown) => bugs.write('event listener', thrown));
  const practice = createPracticeCloud({ dataFolder, clock, options: options.practice ?? {} });
  const clouds = createClouds(practice);
  const settings = createSettingsFile(dataFolder);
  const keychain = vaultInMemory ? createMemoryVault() : createKeychain();
  const openBrowser = (url: string) => options.openBrowser(url);
  const context: HostContext = {
    info: { version: readVersion(), door, dataFolder },
    clock,
    bugs,
    words,
    settings,
    folder: createEngagementFolder(dataFolder),
    keychain,
    vaultInMemory,
    clouds,
    people: createPeople(),
    personSignIn: createFindPersonSignIn({ dataFolder, clouds, settings, keys: keychain.keys, openBrowser }),
    runs: createRuns(),
    powershell: options.powershell,
    printPdf: options.printPdf ?? printPdf,
    mailTests: createMailTests(),
    copier: clipboard === undefined ? undefined : createCopier(clipboard),
    emit: (name, payload) => events.emit(name, payload),
  };
  const dispatch = createDispatch({ handlers, context, bugs });
  return {
    engine: {
      call: (name, input) => dispatch.call(name, input),
      subscribe: (listener) => events.subscribe(listener),
    },
    close: async () => {
      context.people.cancelAll();
      context.runs.cancelAll();
      context.mailTests.cancelAll();
      await dispatch.idle();
      await context.copier?.close();
      await clouds.close();
      await practice.close();
    },
  };
}
