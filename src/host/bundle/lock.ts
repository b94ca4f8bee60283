import type { z } from 'zod';
import { sealedFormat, type bundleToWrite, type SealedFormat } from '../../contract/bundle.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import { refuseWeak } from './passphrase.ts';

/** What a bundle is closed with. */
export type Lock =
  | { readonly is: 'passphrase'; readonly passphrase: string }
  /** Somebody's public key of age. */
  | { readonly is: 'recipient'; readonly recipient: string };

/** How a bundle is written. */
export type Way =
  | { readonly is: 'sealed'; readonly format: SealedFormat; readonly lock: Lock }
  | { readonly is: 'plain'; readonly format: 'folder' | 'plain-zip' };

/** Of a format that knows passphrases only; `wayOf` lets nothing else come so far. */
export function passphraseOf(lock: Lock): string {
  if (lock.is !== 'passphrase') throw new Error('only age encrypts for a recipient');
  return lock.passphrase;
}

type Asked = Pick<z.output<typeof bundleToWrite>, 'format' | 'passphrase' | 'recipient'>;

const invalid = (field: string, reason: string): Result<never> =>
  refuse({ code: 'request-invalid', field, reason });

export function wayOf({ format, passphrase, recipient }: Asked): Result<Way> {
  const sealed = sealedFormat.safeParse(format);
  if (!sealed.success) {
    const isPlain = passphrase === undefined && recipient === undefined;
    if (!isPlain) return invalid('passphrase', `a bundle of the format ${format} is not encrypted`);
    // What is not sealed is plain; the two lists make the whole.
    return done({ is: 'plain', format: format as 'folder' | 'plain-zip' });
  }
  const lock = lockOf({ format: sealed.data, passphrase, recipient });
  return lock.ok ? done({ is: 'sealed', format: sealed.data, lock: lock.value }) : lock;
}

function lockOf({ format, passphrase, recipient }: Asked): Result<Lock> {
  if (passphrase !== undefined && recipient !== undefined)
    return invalid('recipient', 'a bundle takes either a passphrase or a recipient');
  if (recipient !== undefined)
    return format === 'age'
      ? done({ is: 'recipient', recipient: recipient.trim() })
      : invalid('recipient', 'only age encrypts for a recipient');
  const weak = refuseWeak(passphrase ?? '');
  return weak ?? done({ is: 'passphrase', passphrase: passphrase ?? '' });
}
