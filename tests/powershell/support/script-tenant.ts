import type { Answers } from '../../../src/contract/guides.ts';
import { SHELL, STEPS } from '../../core/support/exchange-states.ts';
import { openWithExchange, signInTo, withOwnApp } from '../../core/support/open-exchange.ts';
import { practiceExchange, type PracticeExchange } from '../../core/support/practice-exchange.ts';
import { openHost, type OpenHost } from '../../host/support/open-host.ts';
import { freshComputer, type Computer } from '../computer.ts';
import type { Edition } from '../language/frame.ts';
import { exchangeOnline } from '../modules/exchange-online.ts';
import { exchangeService, type ExchangeService } from '../modules/exchange-service.ts';
import { openSession, type Session, type Transcript } from '../session.ts';
import { exchangeState } from './exchange-state.ts';

export const PART_2 = [...SHELL, ...STEPS];

type Way = 'script' | 'endpoint' | 'powershell';

export const administrator = 'exchange@practice.example';

/** A tenant of its own, with an engagement whose part 1 is done, and part 2 as far as the way does it. */
export interface ScriptTenant {
  readonly open: OpenHost;
  readonly engagementId: string;
  readonly exchange: PracticeExchange;
  readonly service: ExchangeService;
  readonly state: () => ReturnType<typeof exchangeState>;
  /** The script of a step as Entrada hands it out. */
  readonly script: (step: string) => Promise<string>;
}

export async function scriptTenant(exchange: Way, mailboxes: readonly string[], more: Answers = {}) {
  const open = await openHost();
  const ownApp = await withOwnApp(open);
  const answers = { features: ['receiveMail', 'sendMail'], mailboxes: [...mailboxes], exchange, ...more };
  const engagementId = await openWithExchange(open, answers);
  await signInTo(open, engagementId);
  const report = await open.ask('run.apply', { engagementId });
  const cmdlets = await practiceExchange(open.dataFolder, ownApp);
  const tenant: ScriptTenant = {
    open,
    engagementId,
    exchange: cmdlets,
    service: await exchangeService(open.dataFolder, ownApp),
    state: () => exchangeState(open, engagementId, { exchange: cmdlets, mailboxes }),
    script: async (step) =>
      (await open.ask('step.script', { engagementId, step, shell: 'powershell' })).script,
  };
  return { ...tenant, report };
}

interface WindowOptions {
  readonly edition: Edition;
  readonly answers?: readonly string[];
  readonly tenantId?: string;
  readonly brokenWindow?: boolean;
  readonly change?: (computer: Computer) => void;
}

/** A window of PowerShell on a computer that never had the module. */
export function newWindow({ service }: ScriptTenant, options: WindowOptions): Session {
  const { edition, answers = [administrator], change, ...how } = options;
  const module = exchangeOnline({ service, ...how });
  const computer = freshComputer([{ module, versions: ['3.4.0', '3.9.2', '3.10.1'] }]);
  change?.(computer);
  return openSession({ edition, computer, answers });
}

/** Pastes the scripts of part 2 one after another, each as it is handed out then. */
export async function pasteAll(
  { script }: ScriptTenant,
  session: Session,
): Promise<Record<string, Transcript>> {
  const said: Record<string, Transcript> = {};
  for (const step of PART_2) said[step] = await session.paste(await script(step));
  return said;
}

/** Hands the result blocks in, and says how the steps stand then. */
export async function handIn(
  { open, engagementId }: ScriptTenant,
  said: Readonly<Record<string, Transcript>>,
) {
  const states: Record<string, string> = {};
  for (const step of STEPS) {
    const text = said[step]?.output ?? '';
    const { engagement } = await open.ask('step.result', { engagementId, step, text });
    for (const { id, state, evidence } of engagement.checklist.parts.flatMap(({ steps }) => steps))
      if (id === step) states[step] = `${state.state}: ${evidence.map(({ observed }) => observed.en).join()}`;
  }
  return states;
}
