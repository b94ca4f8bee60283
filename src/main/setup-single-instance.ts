import { app, BrowserWindow } from 'electron';
import { isOwnPage } from './own-origin.ts';

/** @returns whether this is the first; a second one only brings the first to the front. */
export function setupSingleInstance(): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => {
    // Not the one that a report is printed in.
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => isOwnPage(webContents.getURL()));
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  return true;
}
