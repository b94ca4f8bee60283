import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProbe, noKeyringBecause, privateHome } from './keyring-shell.ts';

if (noKeyringBecause) console.warn(`SKIPPED: locked and missing keychains (${noKeyringBecause})`);
const onLinux = test.skipIf(noKeyringBecause !== undefined);

let probe: Awaited<ReturnType<typeof buildProbe>>;
let home: Awaited<ReturnType<typeof privateHome>>;
beforeAll(async () => {
  probe = await buildProbe();
  home = await privateHome();
});
afterAll(async () => {
  await probe.remove();
  await home.remove();
});

const UNLOCK = 'printf "pw\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null';
const ask = (deadlineMs: number) => `{ '${process.execPath}' '${probe.program}' ${deadlineMs} || true; }`;
const STORE =
  'printf value | secret-tool store --label x xdg:schema org.freedesktop.Secret.Generic service Entrada account kept';
const problem = (code: string, detail: unknown = expect.any(String)) => ({
  ok: false,
  problem: { code, detail },
});

onLinux('an unlocked keychain is ready, and reads what another program wrote', async () => {
  const said: unknown = JSON.parse(await home.inSession(`${UNLOCK}; ${STORE}; ${ask(10_000)}`));
  expect(said).toEqual({
    state: 'ready',
    probe: { ok: true },
    get: { ok: true, value: 'value' },
    set: { ok: true },
    remove: { ok: true },
  });
});

onLinux('of a locked keychain nothing is believed, not even that an entry is absent', async () => {
  await home.inSession(`${UNLOCK}; ${STORE}`);
  const start = 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1';
  const said: unknown = JSON.parse(await home.inSession(`${start}; ${ask(10_000)}`));
  const locked = problem('keychain-locked', expect.stringContaining('locked'));
  expect(said).toEqual({ state: 'locked', probe: locked, get: locked, set: locked, remove: locked });
  expect(await home.inSession(`${UNLOCK}; secret-tool lookup service Entrada account kept`)).toBe('value');
});

onLinux('a keychain that does not answer is given up after the deadline', async () => {
  const bus = 'dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /';
  const owner = `${bus} org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets`;
  const stop = `${UNLOCK}; ${STORE}; pid=$(${owner} | grep -o '[0-9]*$'); kill -STOP $pid`;
  const said: unknown = JSON.parse(await home.inSession(`${stop}; ${ask(300)}; kill -KILL $pid`));
  const hangs = problem('keychain-locked', expect.stringContaining('no answer within 0.3 s'));
  expect(said).toEqual({ state: 'locked', probe: hangs, get: hangs, set: hangs, remove: hangs });
});

onLinux('where no keychain runs it is missing', async () => {
  const said: unknown = JSON.parse(await home.alone(ask(10_000)));
  const missing = problem('keychain-missing');
  expect(said).toEqual({ state: 'missing', probe: missing, get: missing, set: missing, remove: missing });
});
