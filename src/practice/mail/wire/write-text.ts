import type { Duplex } from 'node:stream';

/** One character is one byte. Waits while the other side does not read, so that answers never pile up. */
export async function writeText(target: Duplex, text: string): Promise<void> {
  if (target.destroyed || target.writableEnded) return;
  if (target.write(text, 'latin1')) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      target.off('drain', done);
      target.off('close', done);
      resolve();
    };
    target.on('drain', done);
    target.on('close', done);
  });
}
