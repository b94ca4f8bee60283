import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { tallyConformance } from '../../../scripts/house/conformance.mjs';
import { violationsOf } from '../../../src/practice/graph/conformance/violations.ts';
import { openTenant } from '../graph/tenant.ts';
import { steering } from '../control/steering.ts';
import { practice, temporaryFolder } from '../support/practice.ts';

const byTheApp = { 'client-request-id': '11111111-2222-4333-8444-555555555555' };

function linesOf(file: string): object[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return text.split('\n').map((line) => JSON.parse(line) as object); // lines of watch.ts, held against below
}

function watched(): { tenant: ReturnType<typeof openTenant>; violations: () => object[] } {
  const conformanceFile = join(temporaryFolder(), 'violations.jsonl');
  const tenant = openTenant({}, { conformanceFile });
  return { tenant, violations: () => linesOf(conformanceFile).slice(1) };
}

test('a file that watches says so before anything has happened', async () => {
  const conformanceFile = join(temporaryFolder(), 'violations.jsonl');
  await openTenant({}, { conformanceFile }).as('admin').get('/me');
  expect(linesOf(conformanceFile)).toEqual([{ watching: process.pid }]);
});

test('a misspelling in a request of the app is noted', async () => {
  const { tenant, violations } = watched();
  await tenant.as('admin').post('/applications', { displayName: 'x', webb: {} }, byTheApp);
  expect(violations()).toEqual([
    {
      side: 'request',
      of: 'POST /v1.0/applications',
      status: 400,
      problems: ['must NOT have additional properties {"additionalProperty":"webb"}'],
    },
  ]);
});

test('so is one in a part of a batch, and a path that nobody publishes', async () => {
  const { tenant, violations } = watched();
  const headers = { 'Content-Type': 'application/json' };
  const requests = [
    {
      id: '1',
      method: 'POST',
      url: '/applications',
      headers,
      body: { displayName: 'x', web: { redirectUrls: [] } },
    },
    { id: '2', method: 'GET', url: '/aplications' },
  ];
  await tenant.as('admin').post('/$batch', { requests }, byTheApp);
  expect(violations()).toHaveLength(2);
  expect(violations()).toEqual(
    expect.arrayContaining([
      {
        side: 'request',
        of: 'POST /v1.0/applications',
        status: 400,
        problems: ['/web must NOT have additional properties {"additionalProperty":"redirectUrls"}'],
      },
      {
        side: 'request',
        of: 'GET /v1.0/aplications',
        status: 400,
        problems: ['no such operation is published'],
      },
    ]),
  );
});

test('the same request of another client is that client’s own business', async () => {
  const { tenant, violations } = watched();
  await tenant.as('admin').post('/applications', { displayName: 'x', webb: {} });
  await tenant.as('admin').get('/aplications');
  expect(violations()).toEqual([]);
});

test('a misspelling in an answer is noted, whoever asked', () => {
  const request = { method: 'GET', path: '/v1.0/applications', headers: {}, body: Buffer.alloc(0) };
  const answer = { status: 200, body: { '@odata.context': 'x', value: [{ displayname: 'x' }] } };
  expect(violationsOf(request, answer, false)).toEqual([
    {
      side: 'answer',
      of: 'GET /v1.0/applications',
      status: 200,
      problems: ['/value/0 must NOT have additional properties {"additionalProperty":"displayname"}'],
    },
  ]);
});

test('an answer without a published shape, and a refusal of another shape, are noted', () => {
  const request = { method: 'GET', path: '/v1.0/nowhere', headers: {}, body: Buffer.alloc(0) };
  expect(violationsOf(request, { status: 200, body: {} }, false)).toHaveLength(1);
  expect(violationsOf(request, { status: 400, body: { eror: {} } }, false)).toHaveLength(1);
});

test('a practice cloud that another process was told to watch notes the same', async () => {
  const file = join(temporaryFolder(), 'violations.jsonl');
  vi.stubEnv('ENTRADA_PRACTICE_CONFORMANCE', file);
  onTestFinished(() => void vi.unstubAllEnvs());
  await openTenant().as('admin').post('/applications', { displayname: 'x' }, byTheApp);
  expect(linesOf(file)).toMatchObject([{ watching: process.pid }, { side: 'request', status: 400 }]);
  const said: string[] = [];
  expect(tallyConformance(file, { line: (text: string) => said.push(text) })).toMatchObject({ failed: 1 });
  expect(said).toHaveLength(1);
  expect(tallyConformance(`${file}.none`, { line: () => 0 })).toMatchObject({ failed: 1 });
});

test('a misspelling planted in the tenant makes the run fail by the answer that shows it', async () => {
  const file = join(temporaryFolder(), 'violations.jsonl');
  vi.stubEnv('ENTRADA_PRACTICE_CONFORMANCE', file);
  onTestFinished(() => void vi.unstubAllEnvs());
  const at = await steering(await practice());
  const tally = (): unknown => tallyConformance(file, { line: () => 0 });
  const { id } = (await at.graph('POST', '/applications', { displayName: 'ours' })).body;
  await at.graph('GET', `/applications/${String(id)}`);
  expect(tally()).toMatchObject({ passed: 1, failed: 0 });
  const planted = `tenant: [{ do: change-application, app: ours, properties: { identifierUrls: [] } }]`;
  expect((await at.control('POST', '/faults', planted)).status).toBe(200);
  await at.graph('GET', `/applications/${String(id)}`);
  expect(tally()).toMatchObject({ passed: 0, failed: 1 });
  expect(linesOf(file).at(-1)).toMatchObject({
    side: 'answer',
    problems: [expect.stringContaining('identifierUrls')],
  });
});

test('what the excerpt of the metadata lacks is held by the names of its properties', () => {
  const request = {
    method: 'GET',
    path: '/v1.0/users/a@b.example/calendar',
    headers: {},
    body: Buffer.alloc(0),
  };
  expect(violationsOf(request, { status: 200, body: { id: 'x' } }, false)).toEqual([]);
  expect(violationsOf(request, { status: 200, body: { idd: 'x' } }, false)).toHaveLength(1);
});
