import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Browser } from '../support/browser.ts';
import { onTestFinished } from 'vitest';
import { temporaryFolder, type Practice } from '../support/practice.ts';

/** Debian's Python, for which Debian's `azure-cli` is installed. */
const PYTHON = '/usr/bin/python3';
const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const script = beside('az.py');

export const hasAzureCli =
  existsSync('/usr/bin/az') && spawnSync(PYTHON, ['-c', 'import azure.cli.core']).status === 0;

export interface AzureCli {
  /** Runs `az` with words, and gives what it printed as JSON; fails with what it said on stderr. */
  readonly run: (...words: string[]) => Promise<unknown>;
  /** `az login --use-device-code`, with somebody who types the code and signs in. */
  readonly signIn: (upn: string) => Promise<void>;
  /** Runs a script in bash, with `az` in its PATH. @returns what it printed; both streams, for a person to read */
  readonly bash: (text: string) => Promise<string>;
}

/** Azure CLI with a home of its own, pointed at the practice cloud as at any cloud of one's own (`az cloud register`). */
type Where = Pick<Practice, 'cloud' | 'fetch' | 'password'>;

export async function azureCli(practice: Where): Promise<AzureCli> {
  const { cloud, fetch } = practice;
  const { login, graph, arm } = cloud.endpoints;
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: temporaryFolder(),
    AZURE_CONFIG_DIR: temporaryFolder(),
    AZURE_CORE_COLLECT_TELEMETRY: 'false',
    REQUESTS_CA_BUNDLE: cloud.ca,
  };
  const az = (words: readonly string[], heard: (said: string) => void = () => undefined) =>
    new Promise<unknown>((resolve, reject) => {
      const child = spawn(PYTHON, [script, ...words, '--output', 'json'], { env });
      let [printed, said] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => heard((said += text)));
      child.once('close', (code) => {
        if (code !== 0) reject(new Error(`az ${words.slice(0, 3).join(' ')}: ${said}`));
        else resolve(printed.trim() === '' ? undefined : JSON.parse(printed));
      });
    });
  const endpoints = {
    management: arm,
    resource_manager: arm,
    active_directory: login,
    active_directory_resource_id: 'https://management.core.windows.net/',
    active_directory_graph_resource_id: `${graph}/`,
    microsoft_graph_resource_id: `${graph}/`,
  };
  await az(['cloud', 'register', '--name', 'practice', '--cloud-config', JSON.stringify({ endpoints })]);
  await az(['cloud', 'set', '--name', 'practice']);
  return {
    run: (...words) => az(words),
    bash: await residentBash(env),
    signIn: async (upn) => {
      const browser = new Browser(fetch);
      let typed: Promise<unknown> | undefined;
      await az(
        ['login', '--use-device-code', '--tenant', cloud.tenant.id, '--allow-no-subscriptions'],
        (said) => {
          const [, page = '', code = ''] = /open the page (\S+) and enter the code (\w+)/.exec(said) ?? [];
          if (code !== '')
            typed ??= enterCode(browser, { page, code, login: upn, passwd: practice.password(upn) });
        },
      );
      await typed;
    },
  };
}

async function enterCode(
  browser: Browser,
  { page, code, ...account }: { page: string; code: string; login: string; passwd: string },
): Promise<void> {
  const login = await browser.submit(await browser.open(page), { otc: code });
  await browser.submit(login, account);
}

/** One Azure CLI for all of a script's commands: each would take a second to start. */
async function residentBash(env: Readonly<Record<string, string>>): Promise<AzureCli['bash']> {
  const folder = temporaryFolder();
  const socket = join(folder, 'az.socket');
  const resident = spawn(PYTHON, [beside('az-resident.py'), socket], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    resident.kill('SIGTERM');
  });
  await new Promise((resolve) => resident.stdout.once('data', resolve));
  const az = join(folder, 'az');
  writeFileSync(az, `#!/bin/sh\nexec ${PYTHON} -ISE ${beside('az-client.py')} "$@"\n`);
  chmodSync(az, 0o755);
  const path = `${folder}:${env['PATH'] ?? ''}`;
  return (text) =>
    new Promise((resolve) => {
      const child = spawn('bash', ['--norc', '-s'], { env: { ...env, PATH: path, AZ_RESIDENT: socket } });
      let printed = '';
      child.stdout.setEncoding('utf8').on('data', (part: string) => (printed += part));
      child.stderr.setEncoding('utf8').on('data', (part: string) => (printed += part));
      child.once('close', () => resolve(printed));
      child.stdin.end(text);
    });
}
