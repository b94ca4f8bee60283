import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SampleLanguage } from '../../src/contract/handover.ts';
import { practiceEndpoints, practiceSmartspace } from '../core/support/practice-smartspace.ts';
import { closeHosts, openHost, openTeamspace } from './support/open-host.ts';

const has = (command: string, ...words: string[]): boolean => spawnSync(command, words).status === 0;

/** Debian's `azure-cli` brings msal and requests for the system's own Python. */
const python = ['python3', '/usr/bin/python3'].find((each) => has(each, '-c', 'import msal, requests'));
const shell = has('curl', '--version') && has('jq', '--version') ? 'bash' : undefined;

const runners: Readonly<Record<SampleLanguage, string | undefined>> = {
  python,
  typescript: process.execPath,
  bash: shell,
};
const needs: Readonly<Record<SampleLanguage, string>> = {
  python: 'a Python with msal and requests',
  typescript: 'Node',
  bash: 'curl and jq',
};
const languages: readonly SampleLanguage[] = ['python', 'typescript', 'bash'];

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(command: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(command, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
    child.on('error', failed);
    child.on('close', (code) => {
      done({ code, out, err });
    });
  });
}

const runnable = (fileName: string, text: string): { name: string; text: string } => {
  if (!fileName.endsWith('.ts')) return { name: fileName, text };
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  return { name: 'smartspace-client.mjs', text: ts.transpileModule(text, { compilerOptions }).outputText };
};

describe.each(['current', '2025'] as const)('a Smartspace of the generation %s', (smartspaceGeneration) => {
  let open: Awaited<ReturnType<typeof prepare>>;

  async function prepare() {
    const folder = await mkdtemp(join(tmpdir(), 'entrada-sample-clients-'));
    const logFile = join(folder, 'requests.jsonl');
    const host = await openHost({ practice: { smartspaceGeneration, logFile } });
    const opened = await host.ask('engagements.open', {
      guide: 'smartspace',
      cloud: { type: 'practice' },
      answers: { appName: 'Sample', smartspaceAppName: 'Smartspace', workspace: 'customer service' },
    });
    const engagementId = opened.summary.id;
    await host.ask('sign-in.start', { engagementId, method: 'practice', purpose: 'write' });
    await host.ask('run.apply', { engagementId });
    const { known } = await host.ask('engagements.read', { engagementId });
    const smartspace = await practiceSmartspace(host.dataFolder);
    const { value: secret } = await host.ask('secret.reveal', { engagementId });
    const { ca } = await practiceEndpoints(host.dataFolder);
    await symlink(resolve('node_modules'), join(folder, 'node_modules'));
    const access = (may: boolean) =>
      smartspace[may ? 'open' : 'close']('Customer Service', known.clientId ?? '');
    const environment = {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      SMARTSPACE_API: `${smartspace.api}/`,
      REQUESTS_CA_BUNDLE: ca,
      CURL_CA_BUNDLE: ca,
      NODE_EXTRA_CA_CERTS: ca,
    };
    const client = async (language: SampleLanguage, more: NodeJS.ProcessEnv = {}): Promise<Ran> => {
      const sample = await host.ask('sample.client', { engagementId, language });
      expect(sample.text).not.toContain(secret);
      const { name, text } = runnable(sample.fileName, sample.text);
      await writeFile(join(folder, name), text);
      const words = [join(folder, name), 'How', 'are "you"?'];
      const env = { ...environment, SMARTSPACE_CLIENT_SECRET: secret, ...more };
      return run(runners[language] ?? '', words, env);
    };
    /** Requests to Smartspace so far. */
    const asked = async (): Promise<string[]> => {
      const lines = (await readFile(logFile, 'utf8')).trim().split('\n');
      const rows = lines.map((line) => JSON.parse(line) as { [name: string]: string | number }); // as it is documented
      return rows
        .filter(({ service }) => service === 'smartspace')
        .map(({ method, path, status }) => `${String(method)} ${String(path)} ${String(status)}`);
    };
    return { client, access, folder, asked };
  }

  beforeAll(async () => {
    open = await prepare();
  }, 60_000);

  afterAll(async () => {
    await rm(open.folder, { recursive: true, force: true });
    await closeHosts();
  });

  describe.each(languages)('the client in %s', (language) => {
    const isThere = runners[language] !== undefined;
    if (!isThere) console.warn(`Skipped: ${needs[language]} is not installed; the sample was only parsed.`);

    test.skipIf(!isThere)(
      'sends a prompt, prints the answer and deletes the thread',
      { timeout: 60_000 },
      async () => {
        await open.access(true);
        expect(await open.client(language)).toEqual({ code: 0, out: 'You said: How are "you"?\n', err: '' });
        const asked = await open.asked();
        const way = smartspaceGeneration === 'current' ? '/Messages/start' : '/messages';
        expect(asked.filter((each) => each.startsWith('POST /') && each.includes(way)).at(-1)).toBe(
          `POST ${way} 200`,
        );
        expect(asked.at(-1)).toMatch(/^DELETE \/messagethreads\/[0-9a-f-]{36} 200$/);
      },
    );

    test.skipIf(!isThere)('says what is missing', { timeout: 60_000 }, async () => {
      await open.access(false);
      const closed = await open.client(language);
      expect(closed.code).toBe(1);
      expect(closed.err).toContain('The app may not enter customer service.');
      const without = await open.client(language, { SMARTSPACE_CLIENT_SECRET: '' });
      expect(without.code).toBe(1);
      expect(without.err).toContain('Set the environment variable SMARTSPACE_CLIENT_SECRET first.');
    });
  });
});

test('a guide without an API of its own has no sample', async () => {
  const host = await openHost();
  const engagementId = await openTeamspace(host);
  expect(await host.refused('sample.client', { engagementId, language: 'bash' })).toMatchObject({
    code: 'request-invalid',
    reason: 'the guide teamspace has no sample client',
  });
  await closeHosts();
});
