import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { documentOf, entrada, type Ended } from '../cli/entrada.ts';
import { writeAnswers } from './answers.ts';
import { missingForKeyring, openKeyring, type Keyring } from './keyring.ts';
import { countActions, runDocumentOf } from './run-document.ts';

/** Whole programs are started here; a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 });

describe.skipIf(missingForKeyring.length > 0)('--practice keeps its tenant between commands', () => {
  let folder: string;
  let keyring: Keyring;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entrada-on-practice-'));
    keyring = await openKeyring();
  });
  afterAll(async () => {
    await keyring.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (command: string, more: readonly string[] = ['--json']): Promise<Ended> => {
    const args = [command, 'teamspace', '--answers', writeAnswers(folder), '--practice'];
    return entrada([...args, '--data', join(folder, 'data'), ...more], keyring.environment);
  };

  test('plan, apply, apply again, check, undo', async () => {
    const plan = documentOf(await run('plan'))['plan'] as { lines: { sign: string }[] };
    expect(plan.lines.filter(({ sign }) => sign === 'create')).toHaveLength(10);
    expect(countActions(runDocumentOf(await run('apply')))).toEqual({ created: 10, kept: 2 });
    expect(countActions(runDocumentOf(await run('apply')))).toEqual({ kept: 12 });
    expect((await run('check')).code).toBe(0);

    const listed = documentOf(await entrada(['engagements', '--json', '--data', join(folder, 'data')]));
    expect(listed['engagements']).toMatchObject([{ guide: 'teamspace', practice: true }]);

    expect((await run('undo')).code).toBe(0);
    expect(await keyring.secrets()).toEqual([]);
    const checked = await run('check');
    expect([checked.code, runDocumentOf(checked).problems[0]?.code]).toEqual([3, 'drift']);
  });

  test('a person reads what happened, where the secret is and what is left to do', async () => {
    const german = await run('apply', ['--lang', 'de']);
    expect(german.stderr).toContain('Angemeldet als admin@practice.example, im Mandanten practice.example.');
    expect(german.stderr).toContain('Dies ist ein Übungsmandant: Nichts hier ist echt.');
    expect(german.stdout).toContain(
      'Das Clientgeheimnis liegt im Schlüsselbund dieses Computers, Eintrag Entrada / ',
    );
    expect(german.stdout).toMatch(/Bleibt von Hand zu tun:[^]*Braucht Exchange-Administrator/);
  });

  test('an account or an engagement that is not there is a problem with a fix', async () => {
    const stranger = await run('apply', ['--json', '--account', 'who@practice.example']);
    const unknown = await run('apply', ['--json', '--engagement', 'nothing-here']);
    expect([stranger.code, unknown.code]).toEqual([1, 1]);
    const codes = [stranger, unknown].map((ended) => runDocumentOf(ended).problems[0]?.code);
    expect(codes[1]).toBe('engagement-unknown');
    expect(codes[0]).toMatch(/^sign-in-/);
  });

  test('without a keychain nothing is created, and it is said what to install', async () => {
    const nowhere = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent', XDG_RUNTIME_DIR: folder };
    const args = ['apply', 'teamspace', '--answers', writeAnswers(folder, 'without'), '--practice', '--json'];
    const ended = await entrada([...args, '--data', join(folder, 'without-keychain')], nowhere);
    const [problem] = runDocumentOf(ended).problems;
    expect([ended.code, problem?.code]).toEqual([1, 'keychain-missing']);
    expect(problem?.fix).toContain('install gnome-keyring');
  });
});
