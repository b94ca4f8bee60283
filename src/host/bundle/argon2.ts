import { argon2d, argon2id } from 'hash-wasm';
import kdbxweb from 'kdbxweb';

// CommonJS: Node offers its names through the default export only.
const { CryptoEngine } = kdbxweb;

let isReady = false;

/** kdbxweb brings no Argon2 of its own. */
export function provideArgon2(): void {
  if (isReady) return;
  isReady = true;
  CryptoEngine.setArgon2Impl(async (...given) => {
    const [password, salt, memorySize, iterations, hashLength, parallelism, type] = given;
    const hash = await (type === CryptoEngine.Argon2TypeArgon2id ? argon2id : argon2d)({
      password: new Uint8Array(password),
      salt: new Uint8Array(salt),
      memorySize,
      iterations,
      hashLength,
      parallelism,
      outputType: 'binary',
    });
    return hash.slice().buffer;
  });
}
