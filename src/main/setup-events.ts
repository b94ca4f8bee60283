import { BrowserWindow } from 'electron';
import { channels } from '../contract/channels.ts';
import type { Engine } from '../contract/wire.ts';
import { isOwnPage } from './own-origin.ts';

/** Tells the window what the engine tells. */
export function setupEvents(engine: Engine): void {
  engine.subscribe((event) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      if (!webContents.isDestroyed() && isOwnPage(webContents.getURL()))
        webContents.send(channels.event, event);
    }
  });
}
