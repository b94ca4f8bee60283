import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const MARK = Buffer.from('ENT1');
const IV = 12;
const TAG = 16;

/** AES-256-GCM; `about` is bound to it, so that one cloud's cache does not open as another's. */
export function seal(text: string, key: Buffer, about: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([MARK, iv, cipher.getAuthTag(), sealed]);
}

/** Undefined when it was not sealed with this key for this purpose, or was changed since. */
export function unseal(bytes: Buffer, key: Buffer, about: string): string | undefined {
  const [ivAt, tagAt, textAt] = [MARK.length, MARK.length + IV, MARK.length + IV + TAG];
  if (bytes.length < textAt || !bytes.subarray(0, ivAt).equals(MARK)) return undefined;
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(ivAt, tagAt), { authTagLength: TAG });
  cipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(tagAt, textAt));
  try {
    return Buffer.concat([cipher.update(bytes.subarray(textAt)), cipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
