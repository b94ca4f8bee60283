import { join } from 'node:path';
import { app } from 'electron';

/** Before Electron is ready: everything sandboxed, no crash dump (it would hold memory), Chromium's files with ours. */
export function setupProcess(dataFolder: string): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('disable-crash-reporter');
  app.commandLine.appendSwitch('disable-breakpad');
  app.setPath('userData', join(dataFolder, 'window'));
}
