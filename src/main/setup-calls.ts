import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import { channels } from '../contract/channels.ts';
import type { Engine } from '../contract/wire.ts';
import { log } from './log.ts';
import { isOwnPage } from './own-origin.ts';

const call = z.strictObject({ operation: z.string(), input: z.unknown() });

/** Only the main frame of our own page may speak; a frame that is gone has nobody to answer to. */
function isOwnWindow({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnPage(senderFrame.url);
}

export function setupCalls(engine: Engine): void {
  ipcMain.handle(channels.call, (event, asked: unknown) => {
    if (!isOwnWindow(event)) {
      log('refused a call from a page that is not ours');
      throw new Error('Entrada answers its own window only.');
    }
    const { operation, input } = call.parse(asked);
    return engine.call(operation, input);
  });
}
