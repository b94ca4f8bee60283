const ours = /^(localhost|127\.0\.0\.1)(:\d{1,5})?$/i;

/**
 * A page on the internet can make a browser speak to loopback under a name of its own (DNS rebinding). It cannot
 * forge the Host header, so only our own names are served.
 */
export function hostIsOurs(host: string | undefined): boolean {
  return host !== undefined && ours.test(host);
}
