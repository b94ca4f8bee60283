import { refuse, type Problem, type Result } from '../../contract/problem.ts';
import type { WebXmlReason } from '../../contract/web-xml.ts';

type Refused = Extract<Problem, { code: 'web-xml-refused' }>;

export function refuseFile(
  file: string,
  reason: WebXmlReason,
  more: Pick<Refused, 'line' | 'detail'> = {},
): Result<never> {
  return refuse({ code: 'web-xml-refused', file, reason, ...more });
}

const REASONS: Readonly<Partial<Record<string, WebXmlReason>>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  EISDIR: 'not-a-file',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EROFS: 'read-only',
  EBUSY: 'locked',
  ETXTBSY: 'locked',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
};

/** What the operating system said. Anything else is a bug and passes through. */
export function systemRefusal(file: string, thrown: unknown, otherwise: WebXmlReason): Result<never> {
  if (!(thrown instanceof Error) || !('code' in thrown) || !('syscall' in thrown)) throw thrown;
  const code = String(thrown.code);
  return refuseFile(file, REASONS[code] ?? otherwise, { detail: code });
}
