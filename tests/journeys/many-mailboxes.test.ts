import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { entrada, startEntrada } from '../cli/entrada.ts';
import { writeText } from './answers.ts';
import { missingForKeyring, openKeyring, type Keyring } from './keyring.ts';
import { openPractice, type PracticeTenant } from './practice.ts';
import { runDocumentOf, stateOf } from './run-document.ts';

/** Whole programs are started here; a busy machine takes its time. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const COUNT = 2000;
/** About the middle of the run: some 1,500 mailboxes are written. */
const BYTES = 900_000;

/** Reading so long a journal again and again would cost more than the run. */
function whenLong({ folder, file }: { folder: string; file: string }, act: () => void): () => void {
  const watcher = watch(folder, { recursive: true }, () => {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith(file),
    );
    if (found.some((path) => statSync(join(folder, path)).size > BYTES)) act();
  });
  return () => watcher.close();
}

/** Among the first people of the practice tenant are some without a mailbox. */
const UNUSUAL = 60;

describe.skipIf(missingForKeyring.length > 0)('two thousand mailboxes', () => {
  let folder: string;
  let keyring: Keyring;
  let tenant: PracticeTenant;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entrada-many-'));
    [keyring, tenant] = await Promise.all([openKeyring(), openPractice(['--size', 'large'])]);
  });
  afterAll(async () => {
    await Promise.all([keyring.close(), tenant.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  const data = () => join(folder, 'data');

  function argumentsFor(command: string, guide: string, answers: string): string[] {
    const file = writeText(folder, guide, answers);
    return [
      command,
      guide,
      ...['--answers', file, '--cloud', tenant.cloudFile, '--data', data(), '--json', '--yes'],
    ];
  }

  /** Its own guide makes the app that Entrada signs in to Exchange with; a person enters it in the settings. */
  async function withOwnApp(): Promise<void> {
    const args = argumentsFor('apply', 'entrada-sign-in', 'appName: Entrada sign-in\n');
    expect((await entrada(args, keyring.environment)).code).not.toBe(1);
    const [app] = await tenant.graph.list("/applications?$filter=displayName eq 'Entrada sign-in'");
    const settings = { schema: 1, language: 'en', theme: 'system', signInClientId: app?.['appId'] };
    mkdirSync(data(), { recursive: true });
    writeFileSync(join(data(), 'settings.json'), JSON.stringify(settings));
  }

  async function mailboxes(): Promise<string[]> {
    const found: string[] = [];
    let path = '/users?$top=999&$select=userPrincipalName';
    while (found.length < COUNT + UNUSUAL) {
      const page = await tenant.graph.ask('GET', path);
      // A list's value is an array of objects.
      const rows = page['value'] as { userPrincipalName: string }[];
      found.push(...rows.map(({ userPrincipalName }) => userPrincipalName));
      path = String(page['@odata.nextLink']).replace(/^https:\/\/[^/]+\/v1\.0/, '');
    }
    return found.slice(UNUSUAL, UNUSUAL + COUNT);
  }

  interface Line {
    readonly type: string;
    readonly resource?: { readonly kind: string; readonly key: string };
  }

  test('killed in the middle and run again, none is asked for twice', async () => {
    await withOwnApp();
    const all = (await mailboxes()).map((each) => `  - ${each}\n`).join('');
    const answers = `teamspaceUrl: https://muster.teamspace.de
features: [receiveMail, sendMail]
exchange: endpoint
mailboxes:
${all}`;
    const args = argumentsFor('apply', 'teamspace', answers);
    const { child, ended } = startEntrada(args, keyring.environment);
    const journal = { folder: join(data(), 'engagements'), file: 'journal.jsonl' };
    const stop = whenLong(journal, () => child.kill('SIGKILL'));
    const killed = await ended;
    stop();
    expect(killed.code).toBeNull();

    const again = runDocumentOf(await entrada(args, keyring.environment));
    expect(again.problems).toEqual([]);
    const steps = ['exchange-service-principal', 'mailbox-permission', 'smtp-auth'];
    expect(steps.map((step) => stateOf(again, step))).toEqual(['done', 'done', 'done']);
    expect(again.resources.filter(({ kind }) => kind === 'mailbox-permission')).toHaveLength(COUNT);

    const lines = readFileSync(join(journal.folder, again.engagement, journal.file), 'utf8').split('\n');
    const written = lines
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line)
      .filter(({ type, resource }) => type === 'intent' && resource?.kind === 'mailbox-permission')
      .map(({ resource }) => resource?.key);
    expect(written).toHaveLength(COUNT);
    expect(new Set(written).size).toBe(COUNT);
  });
});
