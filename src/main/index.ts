import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { createHost } from '../host/compose.ts';
import { findDataFolder } from '../host/data-folder.ts';
import { spoken } from '../words/spoken.ts';
import { runInTerminal, typedWords } from './command-line.ts';
import { openOutside } from './open-outside.ts';
import { printInWindow } from './print-in-window.ts';
import { setupCalls } from './setup-calls.ts';
import { setupEnd } from './setup-end.ts';
import { setupEvents } from './setup-events.ts';
import { setupMenu } from './setup-menu.ts';
import { setupNavigation } from './setup-navigation.ts';
import { setupPages } from './setup-pages.ts';
import { setupPermissions } from './setup-permissions.ts';
import { setupProcess } from './setup-process.ts';
import { setupScheme } from './setup-scheme.ts';
import { setupSingleInstance } from './setup-single-instance.ts';
import { setupWindow } from './setup-window.ts';
import { systemClipboard } from './system-clipboard.ts';

const built = (path: string) => fileURLToPath(new URL(path, import.meta.url));

async function open(dataFolder: string): Promise<void> {
  await app.whenReady();
  const host = await createHost({
    door: 'electron',
    dataFolder,
    words: spoken,
    openBrowser: openOutside,
    clipboard: systemClipboard,
    printPdf: printInWindow,
  });
  setupPages(built('../renderer'));
  setupPermissions();
  setupNavigation();
  setupCalls(host.engine);
  setupEvents(host.engine);
  setupMenu();
  setupEnd(() => host.close());
  await setupWindow(built('../preload/index.cjs'));
}

function openWindow(): void {
  const dataFolder = findDataFolder();
  setupProcess(dataFolder);
  setupScheme();
  if (setupSingleInstance()) void open(dataFolder);
  else app.quit();
}

const typed = typedWords({ argv: process.argv, isPackaged: app.isPackaged });
if (typed.length > 0) void runInTerminal(typed, built('../cli/main.js'));
else openWindow();
