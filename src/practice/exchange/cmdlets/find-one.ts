import { hasMailbox, type Recipient } from '../../mail/mailboxes/recipient.ts';
import { findCopies, type ServicePrincipalCopy } from '../../mail/mailboxes/service-principal-copies.ts';
import { findTrustees, type Trustee } from '../../mail/mailboxes/trustee.ts';
import { objectAmbiguous, objectNotFound } from '../cmdlet-errors.ts';
import type { CmdletCall } from './cmdlet.ts';

function only<Found>(found: readonly Found[], identity: string): Found {
  const [first, second] = found;
  if (first === undefined) throw objectNotFound(identity);
  if (second !== undefined) throw objectAmbiguous(identity);
  return first;
}

export function oneMailbox({ recipients }: CmdletCall, identity: string): Recipient {
  return only(recipients.find(identity).filter(hasMailbox), identity);
}

/** Mailboxes here and on premises; somebody without either is no recipient. */
export function oneRecipient({ recipients }: CmdletCall, identity: string): Recipient {
  return only(
    recipients.find(identity).filter(({ type }) => type !== 'User'),
    identity,
  );
}

export function oneUser({ recipients }: CmdletCall, identity: string): Recipient {
  return only(recipients.find(identity), identity);
}

export function oneCopy({ directory }: CmdletCall, identity: string): ServicePrincipalCopy {
  return only(findCopies(directory, identity), identity);
}

export function oneTrustee(call: CmdletCall, identity: string): Trustee {
  return only(findTrustees(call, identity), identity);
}
