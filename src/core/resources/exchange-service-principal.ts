import type { ResourceSpec } from '../guides/guide.ts';
import { cmdlet } from './exchange-cmdlets.ts';
import { exchangePrincipalIn, exchangePrincipalPath } from './exchange-principal.ts';
import { exchangePrincipal as shape, listOf, type ExchangePrincipal } from './exchange-shapes.ts';
import type { Kind, Write } from './kind.ts';
import { exchangeLabels as labels } from './exchange-labels.ts';
import { servicePrincipalIn } from './linked.ts';
import { closedBy } from './mailbox-in-exchange.ts';

type Spec = Extract<ResourceSpec, { kind: 'exchange-service-principal' }>;

/** What New-ServicePrincipal answered; where it answered nothing, what it was told. */
function madeBy({ ask }: Write, body: unknown): ExchangePrincipal {
  const [row] = listOf(shape).safeParse(body).data?.value ?? [];
  return row ?? shape.parse(ask.body);
}

const remove = (appId: string): Write['ask'] =>
  cmdlet('Remove-ServicePrincipal', { Identity: appId, Confirm: false });

/**
 * Exchange's own copy of our service principal. Its object id is not checked by anybody when it is made and cannot be
 * changed afterwards, so that a wrong one is removed and made anew, and mailboxes are opened to it again.
 */
export const exchangeServicePrincipal: Kind<Spec, ExchangePrincipal> = {
  group: 'mailboxes',
  service: 'exchange',
  scopes: { read: 'Exchange.Manage', write: 'Exchange.Manage' },
  title: () => labels.principal(),
  duty: () => 'administer-exchange',
  reads(_spec, view) {
    const path = exchangePrincipalPath(view);
    return path === undefined ? [] : [path];
  },
  observe(_spec, view) {
    const found = exchangePrincipalIn(view);
    if (found.is !== 'there') return found;
    const { body: seen, answer } = found;
    return { is: 'there', id: seen.ObjectId, seen, requestId: answer.requestId };
  },
  blocked(_spec, view) {
    const found = exchangePrincipalIn(view);
    const path = exchangePrincipalPath(view) ?? '';
    return found.is === 'unreadable' ? closedBy(path, found.answer) : undefined;
  },
  diff(_spec, seen, view) {
    const principal = servicePrincipalIn(view);
    if (principal.is !== 'there' || principal.body.id === seen.ObjectId) return [];
    return [{ aspect: 'ObjectId', from: seen.ObjectId, to: principal.body.id }];
  },
  apply(spec, seen, view) {
    if (seen !== undefined) return { ask: remove(seen.AppId), operation: 'remove' };
    const principal = servicePrincipalIn(view);
    if (principal.is !== 'there') return undefined;
    const { appId: AppId, id: ObjectId } = principal.body;
    const ask = cmdlet('New-ServicePrincipal', { AppId, ObjectId, DisplayName: spec.displayName });
    return { ask, operation: 'create' };
  },
  learn(_spec, { write, answer }, view) {
    const path = exchangePrincipalPath(view);
    if (path === undefined) return;
    const isGone = write.operation === 'remove';
    const told = isGone ? { status: 404 } : { status: 200, body: { value: [madeBy(write, answer.body)] } };
    view.world.put(path, { ...answer, ...told });
  },
  ids: (_spec, { AppId: appId, ObjectId: id }) => ({ id, appId }),
  undo({ ids: { appId } }) {
    return appId === undefined
      ? { how: 'nothing' }
      : { how: 'write', write: { ask: remove(appId), operation: 'remove' } };
  },
  evidence: (_spec, seen, aspect) =>
    aspect === 'connection' ? labels.connected() : labels.principalSeen(seen.AppId, seen.ObjectId),
};
