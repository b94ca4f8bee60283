import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Step } from '../../../src/contract/checklist.ts';
import type { Answers } from '../../../src/contract/guides.ts';
import type { EngagementId } from '../../../src/contract/ids.ts';
import { closeHosts, openHost, type OpenHost } from '../../host/support/open-host.ts';
import { hostile } from '../../core/handover/teamspace-scripts.ts';
import { practiceEndpoints } from '../../core/support/practice-smartspace.ts';
import { trusting } from '../support/https.ts';
import { azureCli, hasAzureCli, type AzureCli } from './azure-cli.ts';

/** Slow on a busy machine: a guide is about a hundred commands. */
const PATIENCE_MS = 300_000;
const skipped = hasAzureCli ? '' : ' (left out: there is no azure-cli here)';

afterEach(closeHosts);

/** Entrada's practice cloud, as another program finds it. */
async function roomOf({ dataFolder }: OpenHost) {
  const cloud = await practiceEndpoints(dataFolder);
  const { fetch, close } = trusting(cloud.ca);
  onTestFinished(close);
  const password = (upn: string) => cloud.accounts.find((each) => each.upn === upn)?.password ?? '';
  return { cloud, fetch, password };
}

const guides: readonly { guide: string; answers: Answers }[] = [
  {
    guide: 'teamspace',
    answers: {
      teamspaceUrl: 'https://muster.teamspace.de',
      appName: 'teamspace’s scripts',
      features: ['receiveMail', 'sendMail', 'teamsCalendar', 'callHistory', 'singleSignOn'],
    },
  },
  {
    guide: 'smartspace',
    answers: { appName: hostile, smartspaceAppName: 'Smartspace', workspace: 'Customer Service' },
  },
  {
    guide: 'azure-digital-twins',
    answers: { appName: 'Twins’ scripts', access: 'both', instance: 'practice-twins', role: 'reader' },
  },
];

/** What proves a token or sends a message reads the secret from a person. */
const TYPED = /read -rsp/;

/** Owner of the subscription, and nobody in the directory; the other way round for the administrator. */
const whoFor = (script: string): string =>
  script.includes('az role assignment') ? 'azure@practice.example' : 'admin@practice.example';

/**
 * Debian's azure-cli 2.45 fails in `az role assignment` (its library is of another version), so here the same is said
 * with `az rest`. Everything before it in the script runs as it stands.
 */
const ROLE_BY_REST = `az() {
  case "$1 $2 $3" in
    'role assignment create')
      command az rest --method PUT --output none \\
        --url "\${11}/providers/Microsoft.Authorization/roleAssignments/0f0e0d0c-0b0a-4908-8706-050403020100?api-version=2022-04-01" \\
        --body "{\\"properties\\": {\\"principalId\\": \\"$5\\", \\"principalType\\": \\"$7\\", \\"roleDefinitionId\\": \\"/providers/Microsoft.Authorization/roleDefinitions/$9\\"}}" ;;
    'role assignment list') ;;
    *) command az "$@" ;;
  esac
}`;

interface Made {
  readonly host: OpenHost;
  readonly engagementId: EngagementId;
  readonly az: AzureCli;
}

interface Ran {
  readonly printed: string;
  readonly secret: string;
}

async function runIn(az: AzureCli, script: string): Promise<Ran> {
  const text = await az.bash(`${ROLE_BY_REST}\n${script}\necho "secret:$secret"`);
  const [, printed = '', secret = ''] = /^([^]*)^secret:(.*)$/m.exec(text) ?? [];
  return { printed, secret };
}

/** What the script printed is pasted back, and the secret handed in beside its ids. */
async function handIn({ host: { ask }, engagementId }: Made, step: string, ran: Ran): Promise<void> {
  const of = { engagementId, step };
  if (ran.printed.includes('ENTRADA RESULT')) await ask('step.result', { ...of, text: ran.printed });
  if (ran.secret === '') return;
  const { secret } = (await ask('engagements.read', { engagementId })).known;
  const values = { secretId: secret?.keyId ?? '', secretEnds: secret?.ends ?? '' };
  await ask('step.values', { ...of, values, secretValue: ran.secret });
}

/** Every script of the guide in its order. */
async function runScripts(made: Made, steps: readonly Step[]): Promise<void> {
  const { host, engagementId, az } = made;
  let who = '';
  for (const { id } of steps.filter((step) => step.id !== 'sign-in')) {
    const { script } = await host.ask('step.script', { engagementId, step: id, shell: 'azure-cli' });
    if (TYPED.test(script)) continue;
    if (who !== whoFor(script)) await az.signIn((who = whoFor(script)));
    const ran = await runIn(az, script);
    expect(`${id}: ${ran.printed}`).not.toMatch(/ERROR|Traceback|usage: az|not exactly one/);
    await handIn(made, id, ran);
  }
}

describe.skipIf(!hasAzureCli).each(guides)('$guide', ({ guide, answers }) => {
  test(
    `its scripts for the Azure CLI make all that check looks for${skipped}`,
    { timeout: PATIENCE_MS },
    async () => {
      const host = await openHost();
      const opened = await host.ask('engagements.open', { guide, cloud: { type: 'practice' }, answers });
      const engagementId = opened.summary.id;
      const az = await azureCli(await roomOf(host));
      const steps = opened.checklist.parts.flatMap((part) => part.steps);
      const scripted = steps.filter(({ by, scripts }) => by === 'entrada' && scripts.includes('azure-cli'));
      await runScripts({ host, engagementId, az }, scripted);
      const signIn = { engagementId, method: 'practice', purpose: 'read' } as const;
      await host.ask('sign-in.start', { ...signIn, account: 'admin@practice.example' });
      await host.ask('sign-in.start', { ...signIn, account: 'azure@practice.example', service: 'azure' });
      const checked = await host.ask('run.check', { engagementId });
      expect(checked.problems).toEqual([]);
      expect(new Set(checked.resources.map(({ action }) => action))).toEqual(new Set(['kept']));
    },
  );
});
