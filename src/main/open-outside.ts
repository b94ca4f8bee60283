import { shell } from 'electron';
import { log } from './log.ts';
import { mayLeadOutside } from './outside-hosts.ts';

/** The only way to the system browser. */
export async function openOutside(address: string): Promise<void> {
  if (!mayLeadOutside(address)) {
    log(`refused to open ${JSON.stringify(address.split(/[?#]/, 1)[0]?.slice(0, 120))}`);
    return;
  }
  await shell.openExternal(address);
}
