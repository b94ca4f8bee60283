import open from 'open';
import { hasDisplay } from './has-display.ts';

/** Opens the system browser where there is a display; elsewhere the person gets the address to read. */
export async function openInBrowser(url: string): Promise<void> {
  if (!hasDisplay()) return;
  try {
    const child = await open(url);
    child.unref();
    // No browser installed: the address is on screen anyway.
    child.on('error', () => undefined);
  } catch {
    // As above: the door shows the address, so a browser that does not start is no failure.
  }
}
