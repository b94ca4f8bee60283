import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/**
 * ZIP's AES protects the content of each file and nothing else: names, times and headers can be changed. The archive's
 * comment therefore carries a keyed checksum over every byte before it.
 */
const MARK = 'entrada-seal-1:';
const SALT_BYTES = 16;
const MAC_BYTES = 32;
const COST = { N: 2 ** 16, r: 8, p: 1, maxmem: 2 ** 27 };

export const SEAL_LENGTH = MARK.length + 2 * (SALT_BYTES + MAC_BYTES);
export const emptySeal = (): Uint8Array => Buffer.alloc(SEAL_LENGTH, 0x20);

function keyOf(passphrase: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase, salt, MAC_BYTES, COST, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

async function macOf(body: Uint8Array, passphrase: string, salt: Buffer): Promise<Buffer> {
  return createHmac('sha256', await keyOf(passphrase, salt))
    .update(body)
    .digest();
}

/** Fills in the comment that `emptySeal` left room for at the end. */
export async function sealed(archive: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const body = archive.subarray(0, -SEAL_LENGTH);
  const salt = randomBytes(SALT_BYTES);
  const mac = await macOf(body, passphrase, salt);
  return Buffer.concat([body, Buffer.from(MARK + salt.toString('hex') + mac.toString('hex'), 'latin1')]);
}

export async function isSealWhole(archive: Uint8Array, passphrase: string): Promise<boolean> {
  const seal = Buffer.from(archive.subarray(-SEAL_LENGTH)).toString('latin1');
  if (!seal.startsWith(MARK) || !/^[0-9a-f]+$/.test(seal.slice(MARK.length))) return false;
  const hex = Buffer.from(seal.slice(MARK.length), 'hex');
  const mac = await macOf(archive.subarray(0, -SEAL_LENGTH), passphrase, hex.subarray(0, SALT_BYTES));
  return timingSafeEqual(mac, hex.subarray(SALT_BYTES));
}
