import type { WritableDirectory } from '../../directory/writable.ts';
import type { RecipientRegister } from './register.ts';
import { copyByGuid, findCopies, sidOf } from './service-principal-copies.ts';

/** To whom a right on a mailbox is given. */
export interface Trustee {
  readonly kind: 'user' | 'servicePrincipal';
  /** The directory's object id of a user; Exchange's own id of its copy of a service principal. */
  readonly id: string;
}

export interface TrusteeNames {
  readonly directory: WritableDirectory;
  readonly recipients: RecipientRegister;
}

/** All that the name could mean. */
export function findTrustees({ directory, recipients }: TrusteeNames, name: string): Trustee[] {
  const copies = findCopies(directory, name).map(({ guid }): Trustee => ({
    kind: 'servicePrincipal',
    id: guid,
  }));
  const people = recipients.find(name).map(({ userId }): Trustee => ({ kind: 'user', id: userId }));
  return [...copies, ...people];
}

/** As Exchange shows it: a user by address, a service principal by `Identity`; `undefined` when it exists no more. */
export function nameOfTrustee({ directory, recipients }: TrusteeNames, trustee: Trustee): string | undefined {
  return trustee.kind === 'user'
    ? recipients.find(trustee.id)[0]?.address
    : copyByGuid(directory, trustee.id)?.objectId;
}

export function sidOfTrustee({ id }: Trustee): string {
  return sidOf(id);
}
