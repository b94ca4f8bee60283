import { clientErrors } from '../errors/client-errors.ts';
import { fail, type EntraError } from '../errors/entra-error.ts';
import { grantErrors } from '../errors/grant-errors.ts';
import { requestErrors } from '../errors/request-errors.ts';
import { deviceIntervalSeconds, type DeviceSignIn } from '../stores/device-codes.ts';
import { issueUserTokens } from './issue-user-tokens.ts';
import { mayActAsPublicClient } from './may-act-as-public-client.ts';
import type { Grant, TokenAsk } from './token.ts';

/** The parameter is `device_code`, or `code` with older clients. */
export const grantDeviceCode: Grant = async (ask, world) => {
  const given = ask.fields.get('device_code') ?? ask.fields.get('code');
  if (given === undefined) return fail(requestErrors.missing('device_code'));
  if (!mayActAsPublicClient(ask)) return fail(clientErrors.secretMissing);
  const signIn = world.devices.byDeviceCode(given);
  if (signIn === undefined) return fail(grantErrors.deviceCodeUnknown);
  const refusal = refuse(signIn, ask);
  signIn.lastPoll = ask.request.now;
  if (refusal !== undefined) return fail(refusal);
  if (signIn.state.name !== 'signed-in') return fail(grantErrors.devicePending);
  const user = world.directory.user(signIn.state.userId);
  if (user === undefined) return fail(grantErrors.userGone);
  signIn.state = { name: 'redeemed' };
  return issueUserTokens(ask, world, { user, scope: ask.fields.get('scope') ?? signIn.scope });
};

function refuse(signIn: DeviceSignIn, { client, request }: TokenAsk): EntraError | undefined {
  if (signIn.appId !== client.appId) return grantErrors.ofAnotherClient;
  if (signIn.expiresAt <= request.now) return grantErrors.deviceExpired;
  switch (signIn.state.name) {
    case 'declined':
      return grantErrors.deviceDeclined;
    case 'redeemed':
      return grantErrors.codeUsed;
    case 'signed-in':
      return undefined;
    case 'waiting':
      return polledTooSoon(signIn, request.now) ? grantErrors.deviceTooFast : grantErrors.devicePending;
  }
}

/** Clients give up on `slow_down`, so half the interval is forgiven to clocks and networks. */
function polledTooSoon({ lastPoll }: DeviceSignIn, now: number): boolean {
  return now - lastPoll < deviceIntervalSeconds * 500;
}
