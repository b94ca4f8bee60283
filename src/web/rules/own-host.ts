import type { Rule } from '../visit.ts';

/** A name that an attacker points at 127.0.0.1 is not ours (DNS rebinding). */
export const ownHost: Rule = ({ headers }, { hosts }) =>
  hosts.includes(headers.host ?? '') ? undefined : { status: 403, reason: 'wrong-host' };
