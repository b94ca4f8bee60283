import type { PracticeAnswer } from '../../serve/http.ts';
import { requestErrors } from '../errors/request-errors.ts';
import { errorPage } from '../pages/error-page.ts';
import { messagePage } from '../pages/message-page.ts';
import type { LoginRequest } from '../request.ts';
import type { DeviceState } from '../stores/device-codes.ts';
import type { LoginWorld } from '../world.ts';

export interface PendingDevice {
  readonly userCode: string;
  readonly clientName: string;
}

/** Tells the device, at its next poll, what the person decided. */
export function finishDevice(
  { userCode, clientName }: PendingDevice,
  state: DeviceState,
  { request, world }: { request: LoginRequest; world: LoginWorld },
): PracticeAnswer {
  const signIn = world.devices.byUserCode(userCode, request.now);
  if (signIn === undefined) return errorPage(requestErrors.lost, request);
  signIn.state = state;
  return messagePage(request, (words) =>
    state.name === 'declined'
      ? [words.deviceDeclined, words.deviceDeclinedText(clientName)]
      : [words.deviceDone, words.deviceDoneText(clientName)],
  );
}
