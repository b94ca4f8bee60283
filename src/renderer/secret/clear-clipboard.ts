/** The part of `navigator.clipboard` that is used. */
interface Clipboard {
  readText(): Promise<string>;
  writeText(text: string): Promise<void>;
}

export type Cleared = 'cleared' | 'replaced' | 'forbidden';

/** A digest is enough to recognise what was copied: the secret itself need not be remembered. */
export async function digestOf(value: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(value));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Empties the clipboard if it still holds what was copied. */
export async function clearIfStillThere(clipboard: Clipboard, digest: string): Promise<Cleared> {
  try {
    if ((await digestOf(await clipboard.readText())) !== digest) return 'replaced';
    await clipboard.writeText('');
    return 'cleared';
  } catch {
    // Browsers let a page look only while it is in front, and only if the person agrees.
    return 'forbidden';
  }
}
