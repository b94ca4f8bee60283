import { clientErrors } from '../errors/client-errors.ts';
import { fail, pass, type EntraError, type Outcome } from '../errors/entra-error.ts';
import { grantErrors } from '../errors/grant-errors.ts';
import { requestErrors } from '../errors/request-errors.ts';
import { deviceIntervalSeconds, type DeviceSignIn } from '../stores/device-codes.ts';
import { issueUserTokens } from './issue-user-tokens.ts';
import { mayActAsPublicClient } from './may-act-as-public-client.ts';
import type { Grant, TokenAsk } from './grant.ts';

/** The parameter is `device_code`, or `code` with older clients. */
export const grantDeviceCode: Grant = async (ask, world) => {
  const given = ask.fields.get('device_code') ?? ask.fields.get('code');
  if (given === undefined) return fail(requestErrors.missing('device_code'));
  if (!mayActAsPublicClient(ask)) return fail(clientErrors.secretMissing);
  const signIn = world.devices.byDeviceCode(given);
  if (signIn === undefined) return fail(grantErrors.deviceCodeUnknown);
  const userId = signedIn(signIn, ask);
  if (!userId.ok) return userId;
  const user = world.directory.user(userId.value);
  if (user === undefined) return fail(grantErrors.userGone);
  signIn.state = { name: 'redeemed' };
  return issueUserTokens(ask, world, { user, scope: ask.fields.get('scope') ?? signIn.scope });
};

/** Who signed in for the device, noting that it has asked. */
function signedIn(signIn: DeviceSignIn, ask: TokenAsk): Outcome<string> {
  const refusal = refuse(signIn, ask);
  signIn.lastPoll = ask.request.now;
  if (refusal !== undefined) return fail(refusal);
  return signIn.state.name === 'signed-in' ? pass(signIn.state.userId) : fail(grantErrors.devicePending);
}

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
