import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProbe, noKeyringBecause, privateHome } from './keyring-shell.ts';
import { anyText, containing } from '../../cloud/support/expecting.ts';

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
/** What the program found, and how long it took to. */
function answers(text: string) {
  const { elapsedMs, ...said } = JSON.parse(text) as { elapsedMs: number };
  return { elapsedMs, said };
}

const ask = (deadlineMs: number) => `{ '${process.execPath}' '${probe.program}' ${deadlineMs} || true; }`;
const STORE =
  'printf value | secret-tool store --label x xdg:schema org.freedesktop.Secret.Generic service Entrada account kept';
const problem = (code: string, detail: unknown = anyText) => ({
  ok: false,
  problem: { code, detail },
});

onLinux('an unlocked keychain is ready, and reads what another program wrote', async () => {
  const { said } = answers(await home.inSession(`${UNLOCK}; ${STORE}; ${ask(10_000)}`));
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
  const { said } = answers(await home.inSession(`${start}; ${ask(10_000)}`));
  const locked = problem('keychain-locked', containing('locked'));
  expect(said).toEqual({ state: 'locked', probe: locked, get: locked, set: locked, remove: locked });
  expect(await home.inSession(`${UNLOCK}; secret-tool lookup service Entrada account kept`)).toBe('value');
});

onLinux(
  'a keychain that does not answer is given up after the deadline, and not asked again while it hangs',
  async () => {
    const bus = 'dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /';
    const owner = `${bus} org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets`;
    const stop = `${UNLOCK}; ${STORE}; pid=$(${owner} | grep -o '[0-9]*$'); kill -STOP $pid`;
    const { said, elapsedMs } = answers(await home.inSession(`${stop}; ${ask(300)}; kill -KILL $pid`));
    const hangs = problem('keychain-locked', containing('no answer within 0.3 s'));
    expect(said).toEqual({ state: 'locked', probe: hangs, get: hangs, set: hangs, remove: hangs });
    expect(elapsedMs).toBeLessThan(900);
  },
);

onLinux('where no keychain runs it is missing', async () => {
  const { said } = answers(await home.alone(ask(10_000)));
  const missing = problem('keychain-missing');
  expect(said).toEqual({ state: 'missing', probe: missing, get: missing, set: missing, remove: missing });
});
