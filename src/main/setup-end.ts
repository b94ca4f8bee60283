import { app } from 'electron';

/** The last window ends the app; what is open is closed first. */
export function setupEnd(close: () => Promise<void>): void {
  app.on('window-all-closed', () => app.quit());
  app.once('before-quit', (event) => {
    event.preventDefault();
    void close().finally(() => app.exit());
  });
}
