/**
 * What the window may load: our own files, our own answers, nothing inline without this page's nonce. The nonce on
 * styles is for Fluent, which writes its rules into `<style>` elements.
 */
const DIRECTIVES: readonly (readonly [directive: string, ...sources: string[]])[] = [
  ['default-src', "'none'"],
  ['script-src', "'nonce-{nonce}'", "'self'"],
  ['style-src', "'nonce-{nonce}'", "'self'"],
  ['img-src', "'self'", 'data:'],
  ['connect-src', "'self'"],
  ['font-src', "'self'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'none'"],
  ['base-uri', "'none'"],
];

export function contentSecurityPolicy(nonce: string): string {
  return DIRECTIVES.map((directive) => directive.join(' '))
    .join('; ')
    .replaceAll('{nonce}', nonce);
}
