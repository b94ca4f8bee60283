import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { done } from '../../src/contract/problem.ts';
import { createBugLog } from '../../src/host/bug-log.ts';
import { createDispatch } from '../../src/host/dispatch.ts';
import type { Handlers } from '../../src/host/handlers/handler.ts';
import { handlers } from '../../src/host/handlers/table.ts';
import type { HostContext } from '../../src/host/host-context.ts';
import { closeHosts, newDataFolder, openHost } from './support/open-host.ts';

afterEach(closeHosts);

const invalid = (field: string, reason: unknown) => ({
  type: 'problem',
  problem: { code: 'request-invalid', field, reason },
});

test.each([
  ['an unknown operation', 'engagements.drop', {}, 'operation'],
  ['a name of every object', 'toString', {}, 'operation'],
  ['a missing field', 'engagements.read', {}, 'engagementId'],
  ['an id that would leave the folder', 'engagements.read', { engagementId: '../../etc' }, 'engagementId'],
  [
    'a wrong type, by its path',
    'answers.check',
    { guide: 'teamspace', answers: { appName: {} } },
    'answers.appName',
  ],
  ['an unknown field, by its name', 'guides.list', { verbose: true }, 'verbose'],
  ['a wrong value', 'settings.write', { signInClientId: 'mine' }, 'signInClientId'],
  ['no input at all', 'guides.list', undefined, 'input'],
  ['what JSON cannot say', 'guides.list', { big: 1n }, 'input'],
])('refuses %s', async (...[, name, input, field]) => {
  const { host } = await openHost();
  expect(await host.engine.call(name, input)).toEqual(invalid(field, expect.any(String)));
});

/** A dispatcher whose `app.info` does what a test wants. */
async function withAppInfo(appInfo: Handlers['app.info']) {
  const dataFolder = await newDataFolder();
  // The handler under test uses no context.
  const context = {} as HostContext;
  const bugs = createBugLog(dataFolder);
  const { call } = createDispatch({ handlers: { ...handlers, 'app.info': appInfo }, context, bugs });
  return { answer: await call('app.info', {}), log: join(dataFolder, 'logs', 'entrada.log') };
}

test('a bug gets a number, and its detail goes to the log alone, without secrets', async () => {
  const { answer, log } = await withAppInfo(async () => {
    throw new Error('boom', { cause: new Error('POST client_secret=Zk38Q~abc failed') });
  });
  expect(answer).toEqual({ type: 'bug', reference: expect.stringMatching(/^[0-9A-F]{8}$/) as unknown });
  const line: unknown = JSON.parse(await readFile(log, 'utf8'));
  expect(line).toEqual({
    at: expect.any(String) as unknown,
    reference: 'reference' in answer && answer.reference,
    where: 'app.info',
    error: expect.stringMatching(/boom[^]+dispatch\.test[^]+client_secret=\[masked\]/) as unknown,
  });
  expect((await stat(log)).mode & 0o777).toBe(0o600);
});

test('what no output declares does not cross', async () => {
  const info = { version: '1', door: 'web', keychain: 'ready', dataFolder: '/', token: 'eyJ' } as const;
  const { answer } = await withAppInfo(async () => done(info));
  expect(answer.type).toBe('bug');
});
