import { cut, wrongType, type Finding } from './finding.ts';
import { isTextList } from './text-list.ts';

const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const DOMAIN = /^([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*[\p{L}\p{N}]$/iu;

export function isAddress(given: string): boolean {
  const at = given.lastIndexOf('@');
  const local = given.slice(0, Math.max(at, 0));
  return (
    given.length <= 254 && local.length <= 64 && LOCAL_PART.test(local) && DOMAIN.test(given.slice(at + 1))
  );
}

/** Mail addresses, each once; case does not tell two addresses apart. */
export function checkAddresses(answer: unknown): Finding[] {
  if (!isTextList(answer)) return [wrongType];
  const first = new Map<string, string>();
  return answer.flatMap((item): Finding[] => {
    const given = item.trim();
    if (!isAddress(given)) return [{ reason: 'not-an-address', given: cut(given) }];
    const same = first.get(given.toLowerCase());
    first.set(given.toLowerCase(), same ?? given);
    return same === undefined ? [] : [{ reason: 'duplicate', given, nearest: same }];
  });
}
