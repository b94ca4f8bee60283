import { expect, test } from 'vitest';
import { keychainProblem } from '../../../src/host/vault/keychain-problem.ts';

test.each([
  ['libsecret-1.so.0: cannot open shared object file: No such file or directory', 'keychain-missing'],
  ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'keychain-missing'],
  ['The name org.freedesktop.secrets was not provided by any .service files', 'keychain-missing'],
  ['Cannot create an item in a locked collection', 'keychain-locked'],
  ['User interaction is not allowed.', 'keychain-locked'],
  ['The stub received bad data.', 'keychain-failed'],
])('%s → %s', (message, code) => {
  expect(keychainProblem(new Error(message))).toEqual({ code, detail: message });
});
