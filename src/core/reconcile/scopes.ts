import type { Answers } from '../../contract/guides.ts';
import type { Guide } from '../guides/guide.ts';
import { resourcesFor } from '../guides/select.ts';
import { opensMailboxes } from '../mail/wanted.ts';
import { kindOf } from '../resources/kinds.ts';

/**
 * Delegated permissions that preflight needs: who is signed in (User.Read), the tenant's rule on secrets
 * (Policy.Read.All), the names of the active roles (RoleManagement.Read.Directory: without it Graph may leave
 * roleTemplateId out).
 */
const preflight = ['User.Read', 'Policy.Read.All', 'RoleManagement.Read.Directory'];

/** Tells of a mailbox what it is, and finds it by name. */
export const LOOK_UP = 'User.Read.All';

/** Only what this guide with these answers needs, short Microsoft Graph names, sorted. */
export function scopesFor(guide: Guide, answers: Answers, purpose: 'read' | 'write'): string[] {
  const scopes = new Set(preflight);
  if (opensMailboxes(guide, answers)) scopes.add(LOOK_UP);
  for (const spec of resourcesFor(guide, answers)) {
    const kind = kindOf(spec.kind);
    if (kind.service !== undefined && kind.service !== 'graph') continue;
    scopes.add(kind.scopes[purpose]);
    // Reading assignments needs it beside AppRoleAssignment.ReadWrite.All; the write scope of applications covers it.
    if (purpose === 'read') scopes.add('Application.Read.All');
  }
  return [...scopes].toSorted();
}
