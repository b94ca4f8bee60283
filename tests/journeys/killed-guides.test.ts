import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { practiceAzure } from '../core/support/practice-azure.ts';
import { smartspaceText, twinsText, writeText } from './answers.ts';
import { startJourney, type Journey } from './guide-journey.ts';
import { killAndRunAgain } from './kill-and-run-again.ts';
import { isIntent, killPoints, type Watched } from './kill-points.ts';
import { missingForKeyring } from './keyring.ts';

/** Whole programs are started here; a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000 });

const guides = [
  { guide: 'smartspace', text: smartspaceText, roles: ['integrations'], scopes: [], kept: 5, more: [] },
  {
    guide: 'azure-digital-twins',
    text: twinsText,
    roles: [],
    scopes: ['Read.Write'],
    kept: 6,
    more: ['--azure-account', 'azure@practice.example'],
  },
];

/** How often the app's service principal is assigned a role in Azure. */
async function azureRoles({ tenant }: Journey, principalId: string): Promise<number> {
  const azure = await practiceAzure(tenant.cloudFile);
  const [own] = (await azure.list('/subscriptions?api-version=2022-12-01')).filter(
    ({ displayName }) => displayName === 'Practice subscription',
  );
  const path = `${own?.id ?? ''}/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01`;
  return (await azure.list(`${path}&$filter=principalId eq '${principalId}'`)).length;
}

describe.skipIf(missingForKeyring.length > 0).each(guides)(
  '$guide, killed in the middle and run again',
  ({ guide, text, roles, scopes, kept, more }) => {
    let journey: Journey;

    beforeAll(async () => {
      journey = await startJourney({ guide, answers: '', practice: ['--latency', '20'] });
    });
    afterAll(() => journey.close());

    const argumentsFor = (name: string) => [
      ...['apply', guide, '--answers', writeText(journey.folder, name, text(name)), ...more],
      ...['--cloud', journey.tenant.cloudFile, '--data', join(journey.folder, name), '--json'],
    ];

    async function killed(name: string, watched: Watched): Promise<void> {
      const args = argumentsFor(name);
      const app = await killAndRunAgain(journey, { name, args, watched, roles, scopes, kept });
      const inAzure = await azureRoles(journey, String(app.principals[0]?.['id']));
      expect(inAzure).toBe(guide === 'azure-digital-twins' ? 1 : 0);
    }

    test('as the answer to the second write request is on its way', async () => {
      await killed('request-2', (name, kill) => killPoints.request(journey.tenant.log, 2)(name, kill));
    });
    test('as the last intent is in the journal', async () => {
      await killed(
        'intent-last',
        killPoints.journal((name) => join(journey.folder, name), isIntent, 4),
      );
    });
  },
);
