import type { Step } from '../../../src/contract/checklist.ts';
import type { EngagementId } from '../../../src/contract/ids.ts';
import type { OpenHost } from '../../host/support/open-host.ts';
import { freshComputer } from '../computer.ts';
import type { Edition } from '../language/frame.ts';
import { azModule } from '../modules/az.ts';
import { graphModule } from '../modules/graph.ts';
import { practiceService } from '../modules/practice-service.ts';
import { webRequest } from '../modules/web-request.ts';
import { openSession, type Session, type Transcript } from '../session.ts';

/** A window in which the modules for Microsoft Graph and Azure are loaded; secrets are pasted from the clipboard. */
export async function graphWindow(
  { dataFolder }: OpenHost,
  edition: Edition,
  answers?: () => string,
): Promise<Session> {
  const service = await practiceService(dataFolder);
  const computer = freshComputer([]);
  const session = openSession({ edition, computer, answers: answers ?? (() => computer.clipboard) });
  const commands = [
    ...graphModule(service, 'admin@practice.example').commands(session),
    ...azModule(service, 'azure@practice.example').commands(session),
    webRequest(service),
  ];
  for (const command of commands) session.commands.set(command.name.toLowerCase(), command);
  return session;
}

/** What the script says must be done before it, which a person does. */
const BEFORE = /^# Before(?:, in Azure)?: (Connect-\w+.*?)(?: -Tenant <tenant>.*)?$/gm;

interface ByHand {
  readonly session: Session;
  /** What a person puts in the place of a `<name>`. */
  readonly replaced?: Readonly<Record<string, string>>;
  /** What a person does besides before a step. */
  readonly before?: (step: string) => Promise<void>;
}

/** Goes through the steps as a person does: the script of each, pasted into one window, its result handed in. */
export async function runByScripts({ ask }: OpenHost, engagementId: EngagementId, byHand: ByHand) {
  const { session, replaced = {}, before } = byHand;
  const { checklist } = await ask('engagements.read', { engagementId });
  const said: Record<string, Transcript> = {};
  let connected = '';
  const steps = checklist.parts.filter(({ id }) => id !== EXCHANGE).flatMap((part) => part.steps);
  for (const { id: step } of steps.filter(hasScript)) {
    await before?.(step);
    const { script } = await ask('step.script', { engagementId, step, shell: 'powershell' });
    for (const [, connect = ''] of script.matchAll(BEFORE)) {
      if (connect !== connected) await session.paste(connect);
      connected = connect;
    }
    const text = script.replace(/<(\w+)>/g, (found, name: string) => replaced[name] ?? found);
    const transcript = await session.paste(text);
    said[step] = transcript;
    if (transcript.output.includes('BEGIN ENTRADA RESULT'))
      await ask('step.result', { engagementId, step, text: transcript.output });
  }
  return said;
}

const hasScript = ({ scripts, state }: Step): boolean =>
  scripts.includes('powershell') && state.state !== 'not-needed';

/** The mailboxes have scripts and tests of their own. */
const EXCHANGE = 'exchange';
