import { randomInt } from 'node:crypto';
import { ExpiringMap } from './expiring-map.ts';
import { randomKey } from './random-key.ts';

export type DeviceState =
  | { readonly name: 'waiting' }
  | { readonly name: 'signed-in'; readonly userId: string }
  | { readonly name: 'declined' }
  | { readonly name: 'redeemed' };

export interface DeviceSignIn {
  readonly userCode: string;
  readonly appId: string;
  readonly clientName: string;
  readonly scope: string;
  readonly expiresAt: number;
  state: DeviceState;
  /** Milliseconds since 1970; 0 before the first. */
  lastPoll: number;
}

export const deviceLifeSeconds = 900;
/** Microsoft asks for 5; a practice sign-in need not keep anybody waiting. */
export const deviceIntervalSeconds = 1;

const lettersWithoutLookalikes = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

export class DeviceCodes {
  readonly #entries = new ExpiringMap<DeviceSignIn>(60 * 60_000);

  /** Answers the device code, which only the device may know, and the user code. */
  start(asked: Pick<DeviceSignIn, 'appId' | 'clientName' | 'scope'>, now: number): [string, DeviceSignIn] {
    const deviceCode = randomKey();
    const signIn: DeviceSignIn = {
      ...asked,
      userCode: newUserCode(),
      expiresAt: now + deviceLifeSeconds * 1000,
      state: { name: 'waiting' },
      lastPoll: 0,
    };
    this.#entries.set(deviceCode, signIn, now);
    return [deviceCode, signIn];
  }

  byDeviceCode(deviceCode: string): DeviceSignIn | undefined {
    return this.#entries.get(deviceCode);
  }

  /** Only while somebody can still sign in with it. */
  byUserCode(typed: string, now: number): DeviceSignIn | undefined {
    const userCode = typed.replace(/[\s-]/g, '').toUpperCase();
    for (const [, signIn] of this.#entries) {
      if (signIn.userCode === userCode && signIn.expiresAt > now && signIn.state.name === 'waiting')
        return signIn;
    }
    return undefined;
  }
}

function newUserCode(): string {
  return Array.from(
    { length: 9 },
    () => lettersWithoutLookalikes[randomInt(lettersWithoutLookalikes.length)],
  ).join('');
}
