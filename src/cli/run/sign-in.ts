import type { Engagement } from '../../contract/engagement.ts';
import type { SignInMethod } from '../../contract/sign-in-method.ts';
import type { SignedIn } from '../../contract/plan.ts';
import type { Engine } from '../../contract/wire.ts';
import { hasDisplay } from '../../host/browser/has-display.ts';
import { runWords } from '../../words/terminal/run-words.ts';
import { ask } from '../engine/ask.ts';
import { hear } from '../engine/hear.ts';
import type { Attempt } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import type { RunGiven } from './run-options.ts';

interface Visit {
  readonly engine: Engine;
  readonly engagement: Engagement;
  readonly purpose: 'read' | 'write';
}

interface Who {
  readonly service: 'directory' | 'azure';
  readonly account: string | undefined;
  readonly method: SignInMethod | undefined;
}

/** Who works in which tenant, said before anything is done there; in Azure it may be somebody else. */
export async function signIn(
  visit: Visit,
  given: Pick<RunGiven, 'account' | 'azureAccount' | 'signIn' | 'practiceVaultInMemory'>,
  terminal: Terminal,
): Promise<Attempt<SignedIn>> {
  const { practice } = visit.engagement.summary;
  const words = runWords[terminal.language];
  const { account, azureAccount, signIn: method } = given;
  const signedIn = await come(visit, { service: 'directory', account, method }, terminal);
  if (!signedIn.ok) return signedIn;
  terminal.tell(words.where(signedIn.value.account, tenantName(signedIn.value)));
  if (azureAccount !== undefined) {
    const inAzure = await come(visit, { service: 'azure', account: azureAccount, method }, terminal);
    if (!inAzure.ok) return inAzure;
    terminal.tell(words.inAzure(inAzure.value.account));
  }
  if (practice) terminal.tell(words.practice);
  if (given.practiceVaultInMemory) terminal.tell(words.memory);
  return signedIn;
}

async function come(
  { engine, engagement, purpose }: Visit,
  { service, account, method }: Who,
  terminal: Terminal,
): Promise<Attempt<SignedIn>> {
  const { id, practice } = engagement.summary;
  const words = runWords[terminal.language];
  const stop = hear(engine, 'sign-in.prompt', (prompt) =>
    terminal.tell(
      prompt.how === 'browser'
        ? words.openInBrowser(prompt.url)
        : words.enterCode(prompt.url, prompt.code, prompt.until),
    ),
  );
  const came = await ask(engine, 'sign-in.start', {
    engagementId: id,
    method: method ?? defaultMethod(practice),
    purpose,
    service,
    ...(account === undefined ? {} : { account }),
  });
  stop();
  return came;
}

function defaultMethod(practice: boolean): SignInMethod {
  if (practice) return 'practice';
  return hasDisplay() ? 'browser' : 'device-code';
}

/** The name people know, and the id where there is nothing else. */
export function tenantName({ tenant: { name, domain, id } }: SignedIn): string {
  if (name !== undefined && domain !== undefined) return `${name} (${domain})`;
  return name ?? domain ?? id;
}
