import type { User } from '../../directory/model.ts';
import type { PracticeAnswer } from '../../serve/http.ts';
import { finishDevice } from '../device/finish-device.ts';
import { grantErrors } from '../errors/grant-errors.ts';
import { requestErrors } from '../errors/request-errors.ts';
import { noteSignIn } from '../note-sign-in.ts';
import { errorPage } from '../pages/error-page.ts';
import { loginPage } from '../pages/login-page.ts';
import type { LoginRequest } from '../request.ts';
import type { PendingSignIn } from '../stores/pending-sign-ins.ts';
import type { LoginWorld } from '../world.ts';
import { finishAuthorize } from './finish-authorize.ts';
import { refuseToClient } from './respond.ts';
import { verifyPassword } from './verify-password.ts';

/** POST `/{tenant}/login`: what the login page sends. */
export function signIn(request: LoginRequest, world: LoginWorld): PracticeAnswer {
  const { form, now } = request;
  const ctx = form.get('ctx') ?? '';
  const pending = world.pending.find(ctx, now);
  if (pending === undefined) return errorPage(requestErrors.lost, request);
  if (form.has('cancel')) {
    world.pending.finish(ctx);
    return cancel(pending, request, world);
  }
  const login = form.get('login') ?? '';
  const user = verifyPassword(world, login, form.get('passwd') ?? '');
  if (user.ok) {
    world.pending.finish(ctx);
    return (
      refusedAllTheSame(pending, user.value, { request, world }) ??
      finish(pending, user.value, { request, world })
    );
  }
  noteRefusal(pending, { request, world, code: user.error.code });
  const error = `AADSTS${user.error.code}: ${user.error.text}`;
  return loginPage({ ctx, request, login, error, ...shown(pending) });
}

function noteRefusal(pending: PendingSignIn, { request, world, code }: Exchange & { code: number }): void {
  if (pending.kind !== 'authorize') return;
  const user = world.directory.user(request.form.get('login') ?? '');
  noteSignIn(world, request, { userId: user?.id, appId: pending.ask.client.appId, errorCode: code });
}

interface Exchange {
  readonly request: LoginRequest;
  readonly world: LoginWorld;
}

/** Most refusals stay on a page of the sign-in service, where the application does not hear of them. */
function refusedAllTheSame(
  pending: PendingSignIn,
  { userPrincipalName: upn }: User,
  { request, world }: Exchange,
): PracticeAnswer | undefined {
  const attempt = { upn, ...client(pending, { request, world }) };
  const objection = world.objection({ stage: 'page', ...attempt });
  if (objection !== undefined) {
    noteRefusal(pending, { request, world, code: objection.code });
    return errorPage(objection, request);
  }
  const refusal = world.objection({ stage: 'consent', ...attempt });
  if (refusal === undefined || pending.kind === 'device') return undefined;
  return refuseToClient(pending.ask, refusal, request);
}

function client(pending: PendingSignIn, { request, world }: Exchange): { appId: string; clientName: string } {
  if (pending.kind === 'authorize') {
    const { appId, displayName } = pending.ask.client;
    return { appId, clientName: displayName };
  }
  const device = world.devices.byUserCode(pending.userCode, request.now);
  return { appId: device?.appId ?? '', clientName: pending.clientName };
}

function finish(pending: PendingSignIn, user: User, { request, world }: Exchange): PracticeAnswer {
  switch (pending.kind) {
    case 'authorize':
      return finishAuthorize(pending.ask, user, { request, world });
    case 'device':
      return finishDevice(pending, { name: 'signed-in', userId: user.id }, { request, world });
  }
}

function cancel(pending: PendingSignIn, request: LoginRequest, world: LoginWorld): PracticeAnswer {
  switch (pending.kind) {
    case 'authorize':
      return refuseToClient(pending.ask, grantErrors.declined, request);
    case 'device':
      return finishDevice(pending, { name: 'declined' }, { request, world });
  }
}

function shown(pending: PendingSignIn): { clientName: string; redirectUri?: string } {
  return pending.kind === 'authorize'
    ? { clientName: pending.ask.client.displayName, redirectUri: pending.ask.redirect.uri }
    : { clientName: pending.clientName };
}
