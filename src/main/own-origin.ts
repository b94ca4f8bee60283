export const SCHEME = 'entrada';
export const HOST = 'app';
export const PAGE = `${SCHEME}://${HOST}/`;

/** Node gives schemes of one's own the origin `null`, so scheme and host are compared one by one. */
export function isOwnPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${SCHEME}:` && host === HOST;
}
