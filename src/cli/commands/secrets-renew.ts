import type { BundleWritten } from '../../contract/bundle.ts';
import type { Engagement } from '../../contract/engagement.ts';
import { engagementId } from '../../contract/ids.ts';
import type { CredentialType, Renewal } from '../../contract/secrets.ts';
import type { Engine } from '../../contract/wire.ts';
import { runWords } from '../../words/terminal/run-words.ts';
import { secretWords } from '../../words/terminal/secret-words.ts';
import { failed, type Arguments, type Ending } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf, failWith, misuse, type Attempt } from '../failure.ts';
import type { OptionValues } from '../options/option-table.ts';
import { signIn, tenantName } from '../run/sign-in.ts';
import type { Terminal } from '../terminal.ts';
import { wantedOf, writeBundle, writtenLines, type bundleOptions } from './bundle-write.ts';

type Given = OptionValues<
  | (typeof bundleOptions)[number]
  | 'inProduct'
  | 'again'
  | 'account'
  | 'signIn'
  | 'yes'
  | 'practiceVaultInMemory'
> &
  Arguments;

interface So {
  readonly engine: Engine;
  readonly engagement: Engagement;
  readonly given: Given;
  readonly terminal: Terminal;
}

/** Second secret, bundle, the person's word, and the old one goes. Each stops the rest; run again it goes on. */
export async function renew(engine: Engine, given: Given, terminal: Terminal): Promise<Ending> {
  const ready = await prepare(engine, given, terminal);
  if (!ready.ok) return failed(ready.failure, exitOf(ready.failure));
  const so = { engine, engagement: ready.value, given, terminal };
  const release = cancelWhenInterrupted(so);
  try {
    const agreed = await agree(so);
    if (!agreed.ok) return failed(agreed.failure, exitOf(agreed.failure));
    return await conduct(so);
  } finally {
    release();
  }
}

/** Nobody is asked where it is practice, or was said already. */
const isAgreed = ({ summary }: Engagement, { yes, inProduct }: Given): boolean =>
  summary.practice || yes || inProduct;

/** Wrong usage is said before anybody signs in. */
async function prepare(engine: Engine, given: Given, terminal: Terminal): Promise<Attempt<Engagement>> {
  if (given.ofEngagement === '') return misuse({ reason: 'no-engagement' });
  const id = engagementId.safeParse(given.ofEngagement);
  if (!id.success) return failWith({ code: 'engagement-unknown', engagement: given.ofEngagement });
  const wanted = given.out === undefined ? undefined : wantedOf(given, terminal);
  if (typeof wanted === 'string') return misuse({ reason: wanted });
  const engagement = await ask(engine, 'engagements.read', { engagementId: id.data });
  if (!engagement.ok || terminal.isInteractive || isAgreed(engagement.value, given)) return engagement;
  return misuse({ reason: 'no-yes' });
}

/** The run ends at its next safe point; the next one goes on there. */
function cancelWhenInterrupted({ engine, engagement, terminal }: So): () => void {
  const asked = { engagementId: engagement.summary.id };
  const cancel = () => {
    terminal.tell(runWords[terminal.language].interrupted);
    void engine.call('sign-in.cancel', asked);
    void engine.call('run.cancel', asked);
  };
  terminal.interrupted.addEventListener('abort', cancel, { once: true });
  return () => terminal.interrupted.removeEventListener('abort', cancel);
}

const typeOf = ({ known }: Engagement): CredentialType =>
  known.certificate === undefined ? 'secret' : 'certificate';

const isYes = (answer: string): boolean => /^\s*(y|yes|j|ja)\s*$/i.test(answer);

async function agree({ engine, engagement, given, terminal }: So): Promise<Attempt<undefined>> {
  const visit = { engine, engagement, purpose: 'write' } as const;
  const signedIn = await signIn(visit, { ...given, azureAccount: undefined }, terminal);
  if (!signedIn.ok) return signedIn;
  if (isAgreed(engagement, given)) return { ok: true, value: undefined };
  const { language } = terminal;
  const question = secretWords[language].ask(typeOf(engagement), tenantName(signedIn.value));
  const answer = await terminal.ask(`${question} ${runWords[language].yesNo}`);
  return isYes(answer) ? { ok: true, value: undefined } : failWith({ code: 'cancelled' });
}

async function conduct(so: So): Promise<Ending> {
  const { engine, engagement, given, terminal } = so;
  const asked = { engagementId: engagement.summary.id };
  if (given.inProduct) return finish(so, undefined);
  const begun = await ask(engine, 'renewal.begin', { ...asked, again: given.again });
  if (!begun.ok) return failed(begun.failure, exitOf(begun.failure));
  if (begun.value.stage === 'none') return ended(so, begun.value, undefined);
  for (const line of overlapLines(begun.value, terminal)) terminal.tell(line);
  const bundle = await offerBundle(so);
  if (!bundle.ok) return failed(bundle.failure, exitOf(bundle.failure));
  const { askProduct } = secretWords[terminal.language];
  const { yesNo } = runWords[terminal.language];
  if (terminal.isInteractive && isYes(await terminal.ask(`${askProduct[begun.value.is]} ${yesNo}`)))
    return finish(so, bundle.value);
  return ended(so, begun.value, bundle.value);
}

function overlapLines({ is, current, replaced }: Renewal, { language }: Terminal): string[] {
  const words = secretWords[language];
  const made = current === undefined ? [] : [words.made(is, current.keyId, current.ends)];
  return [...made, ...replaced.map(({ keyId, ends }) => words.still(keyId, ends))];
}

async function offerBundle({
  engine,
  engagement,
  given,
  terminal,
}: So): Promise<Attempt<BundleWritten | undefined>> {
  if (given.out === undefined) {
    terminal.tell(secretWords[terminal.language].handOver(engagement.summary.id));
    return { ok: true, value: undefined };
  }
  const wanted = wantedOf(given, terminal);
  if (typeof wanted === 'string') return misuse({ reason: wanted });
  const written = await writeBundle(engine, wanted, terminal);
  if (written.ok) for (const line of writtenLines(written.value, terminal)) terminal.tell(line);
  return written;
}

async function finish(so: So, bundle: BundleWritten | undefined): Promise<Ending> {
  const finished = await ask(so.engine, 'renewal.finish', { engagementId: so.engagement.summary.id });
  if (!finished.ok) return failed(finished.failure, exitOf(finished.failure));
  return ended(so, finished.value, bundle);
}

function ended({ engagement, terminal }: So, renewal: Renewal, bundle: BundleWritten | undefined): Ending {
  const words = secretWords[terminal.language];
  const { is, current, stage, hints } = renewal;
  const isDone = stage === 'none';
  return {
    exit: isDone ? exitCode.asDesired : exitCode.leftForPerson,
    document: { renewal, ...(bundle && { bundle }) },
    lines:
      isDone && current !== undefined
        ? [words.finished(current.keyId, current.ends)]
        : [words.next(is, engagement.summary.id)],
    failures: hints.map((problem) => ({ is: 'problem', problem })),
  };
}
