import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { closeHosts } from '../host/support/open-host.ts';
import { allAre, statesOf, STEPS } from '../core/support/exchange-states.ts';
import { fakePwsh, type FakePwsh } from './child/fake-pwsh.ts';
import { scriptTenant } from './support/script-tenant.ts';

let pwsh: FakePwsh;
beforeAll(async () => {
  pwsh = await fakePwsh();
});
afterEach(closeHosts);
afterAll(() => pwsh.remove());

const mailboxes = ['anna', 'hannes', 'ben', 'jonas'].map((name) => `${name}.albrecht@practice.example`);
const appName = 'Büro Übergabe';

test('the worker, interpreted as 5.1 and as 7, leaves what the endpoint leaves', async () => {
  const endpoint = await scriptTenant('endpoint', mailboxes, { appName });
  const wanted = await endpoint.state();
  for (const edition of ['5.1', '7'] as const) {
    const tenant = await scriptTenant('script', mailboxes, { appName });
    const { open, engagementId } = tenant;
    const { answers } = await open.ask('engagements.read', { engagementId });
    await open.ask('engagements.answer', { engagementId, answers: { ...answers, exchange: 'powershell' } });
    const manner = { dataFolder: open.dataFolder, edition, installed: ['3.9.2', '3.10.1'] };
    await pwsh.during(manner, async () => {
      const report = await open.ask('run.apply', { engagementId });
      expect(report.problems).toEqual([]);
      expect(statesOf(report, STEPS)).toEqual(allAre('done'));
    });
    expect(await tenant.state()).toEqual(wanted);
  }
});
