/** The door's clipboard. The terminal has none, and the browser's belongs to the window. */
export interface Clipboard {
  read(): Promise<string>;
  write(text: string): Promise<void>;
}

export const CLEARS_AFTER_SECONDS = 30;

export interface Copier {
  /** @returns when it will be cleared, ISO 8601 */
  copy(value: string): Promise<string>;
  /** Clears at once what it would have cleared later. */
  close(): Promise<void>;
}

/** Clears after the time is up, if the clipboard still holds the value. Keeps no process alive. */
export function createCopier(clipboard: Clipboard): Copier {
  let pending: { readonly value: string; readonly timer: NodeJS.Timeout } | undefined;
  const clear = async () => {
    if (pending === undefined) return;
    const { value, timer } = pending;
    pending = undefined;
    clearTimeout(timer);
    if ((await clipboard.read()) === value) await clipboard.write('');
  };
  return {
    copy: async (value) => {
      await clipboard.write(value);
      clearTimeout(pending?.timer);
      const ms = CLEARS_AFTER_SECONDS * 1000;
      // A clipboard that cannot be read any more is somebody else's by now.
      const timer = setTimeout(() => void clear().catch(() => undefined), ms).unref();
      pending = { value, timer };
      return new Date(Date.now() + ms).toISOString();
    },
    close: clear,
  };
}
