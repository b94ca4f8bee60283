import { z } from 'zod';
import { done, refuse } from '../../contract/problem.ts';
import type { Problem, Result } from '../../contract/problem.ts';
import type { Answer, Ask } from '../ports.ts';
import { addressOf, readOf } from '../resources/address.ts';
import { kindOf } from '../resources/kinds.ts';
import { applicationIn } from '../resources/linked.ts';
import { refusalProblem } from '../resources/refusal-problem.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';

/** Reads lead to reads (an application's client id to its service principal): so many rounds at most, pages included. */
const mostRounds = 24;
const page = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  /** Azure Resource Manager's name for it; null where there is none. */
  nextLink: z.string().nullish(),
});

function pathsToRead(bench: Bench, extra: readonly string[]): readonly string[] {
  const view = viewOf(bench);
  const wanted = [...extra, ...bench.desired.flatMap((spec) => kindOf(spec.kind).reads(spec, view))];
  return [...new Set(wanted)].filter((path) => !bench.world.answered(path));
}

/** The rest of a list, or undefined at its end. */
function nextOf(list: z.infer<typeof page>): string | undefined {
  const next = list['@odata.nextLink'] ?? list.nextLink ?? '';
  return next === '' ? undefined : next;
}

/** A next link is absolute and opaque; the wire wants what stands behind the version. */
function pathOf(nextLink: string): string {
  return nextLink.replace(/^https:\/\/[^/]+(\/v1\.0|\/beta)?/, '');
}

async function readRest(bench: Bench, { service }: Ask, first: Answer): Promise<Result<Answer>> {
  let current = page.safeParse(first.body);
  const values: unknown[] = [];
  for (let round = 0; current.success && round < mostRounds; round += 1) {
    values.push(...current.data.value);
    const next = nextOf(current.data);
    if (next === undefined) return done({ ...first, body: { value: values } });
    const sent = await bench.session.wire.send([{ service, method: 'GET', path: pathOf(next) }]);
    if (!sent.ok) return sent;
    const [answer] = sent.value;
    if (answer?.status !== 200) return done(answer ?? first);
    current = page.safeParse(answer.body);
  }
  return done(first);
}

/**
 * Refusals that end a look. 403 and 404 are findings for whoever asked; so is 401 where somebody has to sign in to that
 * service alone. At one mailbox of thousands Exchange may refuse whatever it likes: that one is told, and the others go
 * on.
 */
function hindrance(ask: Ask, answer: Answer): Problem | undefined {
  const isFinding: Record<Ask['service'], (status: number) => boolean> = {
    graph: (status) => [200, 403, 404].includes(status),
    arm: (status) => [200, 401, 403, 404].includes(status),
    exchange: (status) => ![0, 429].includes(status),
  };
  return isFinding[ask.service](answer.status) ? undefined : refusalProblem(ask, answer);
}

/** Which of the application's secrets have their value in this computer's keychain. */
async function noticeSecrets(bench: Bench): Promise<void> {
  const { session } = bench;
  const found = applicationIn(viewOf(bench));
  if (found.is !== 'there') return;
  const wants = (wanted: string): boolean => bench.desired.some(({ kind }) => kind === wanted);
  const credentials = [
    ...(wants('client-secret') ? found.body.passwordCredentials : []),
    ...(wants('client-certificate') ? found.body.keyCredentials : []),
  ];
  for (const { keyId } of credentials) {
    if (bench.inKeychain.has(keyId)) continue;
    const value = await session.vault.get({ tenantId: session.tenant.id, clientId: found.body.appId, keyId });
    if (!value.ok) bench.keychainProblem = value.problem;
    else if (value.value !== undefined) bench.inKeychain.add(keyId);
  }
}

/** One round: all of it in one wave; lists are followed to their end. */
async function readAll(bench: Bench, paths: readonly string[]): Promise<Result<void>> {
  const asks = paths.map(readOf);
  const sent = await bench.session.wire.send(asks, bench.session.cancel);
  if (!sent.ok) return sent;
  for (const [index, answer] of sent.value.entries()) {
    const ask = asks[index];
    if (ask === undefined) throw new Error('the wire gave more answers than it was asked');
    const problem = hindrance(ask, answer);
    if (problem !== undefined) return refuse(problem);
    const whole = answer.status === 200 ? await readRest(bench, ask, answer) : done(answer);
    if (!whole.ok) return whole;
    bench.world.put(addressOf(ask.service, ask.path), whole.value);
  }
  return done(undefined);
}

/**
 * Reads all that the wanted resources and `extra` ask for, in as few waves as their links allow: one, when the
 * journal knows the ids or nothing is there yet.
 */
export async function look(bench: Bench, extra: readonly string[] = []): Promise<Result<void>> {
  for (let round = 0; round < mostRounds; round += 1) {
    const paths = pathsToRead(bench, extra);
    if (paths.length === 0) break;
    const read = await readAll(bench, paths);
    if (!read.ok) return read;
  }
  await noticeSecrets(bench);
  return done(undefined);
}
