import type { BundleRead } from './bundle-shape.ts';

/** A secret's value or a private key is inside. */
export const holdsSecret = ({ secret, certificate }: Pick<BundleRead, 'secret' | 'certificate'>): boolean =>
  secret?.value !== undefined || certificate?.privateKey !== undefined;
