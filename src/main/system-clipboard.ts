import { clipboard } from 'electron';

/** The host's own way to the clipboard, so that a copied secret need not pass through the window. */
export const systemClipboard = {
  read: async () => clipboard.readText(),
  write: async (text: string) => clipboard.writeText(text),
};
