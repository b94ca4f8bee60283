import type { PracticeAnswer, PracticeRequest } from '../../serve/http.ts';
import { checkBody } from '../body/strict-body.ts';
import { readJson } from '../body/read-json.ts';
import { Draw } from '../../directory/seed/draw.ts';
import { checkPattern } from './order.ts';
import { partsOf, requestOf } from './parts.ts';
import type { BatchPartAsk } from './parts.ts';

export interface BatchPorts {
  readonly version: string;
  /** Chooses the order of parallel parts and of the answers, which nobody may rely on. */
  readonly shuffle: number;
  readonly answer: (request: PracticeRequest) => PracticeAnswer;
}
interface Done {
  readonly part: BatchPartAsk;
  readonly answer: PracticeAnswer;
}

const FAILED_DEPENDENCY: PracticeAnswer = {
  status: 424,
  body: { error: { code: 'FailedDependency', message: 'Failed Dependency' } },
};

/** POST /$batch: 200 outside, whatever becomes of the parts. */
export function runBatch(request: PracticeRequest, ports: BatchPorts): PracticeAnswer {
  const payload = readJson(request);
  const parts = partsOf(payload);
  checkBody('POST /$batch', payload);
  checkPattern(parts);
  const draw = new Draw(ports.shuffle);
  const done = new Map<string, Done>();
  for (const part of executionOrder(parts, draw)) {
    const failed = part.dependsOn.some((id) => (done.get(id)?.answer.status ?? 424) >= 400);
    const answer = failed ? FAILED_DEPENDENCY : answerTo(part, request, ports);
    done.set(part.id, { part, answer });
  }
  const answers = shuffled([...done.values()], draw, 'answers');
  return {
    status: 200,
    body: { responses: answers.map(responseOf) },
    batch: parts.map(({ id, method, url }) => ({
      method,
      path: url,
      status: done.get(id)?.answer.status ?? 0,
    })),
  };
}

/** Those that depend on nothing first, in any order; then the others as they stand. */
function executionOrder(parts: readonly BatchPartAsk[], draw: Draw): BatchPartAsk[] {
  const free = parts.filter(({ dependsOn }) => dependsOn.length === 0);
  return [...shuffled(free, draw, 'parts'), ...parts.filter(({ dependsOn }) => dependsOn.length > 0)];
}

function answerTo(part: BatchPartAsk, request: PracticeRequest, ports: BatchPorts): PracticeAnswer {
  const instead = request.instead?.get(part.id);
  if (instead?.when === 'before') return instead.answer;
  const answer = ports.answer(requestOf(part, request, ports.version));
  return instead?.answer ?? answer;
}

function shuffled<Item>(items: readonly Item[], draw: Draw, name: string): Item[] {
  return items
    .map((item, at) => ({ item, key: draw.number(`${name} ${at}`, 1_000_000) }))
    .sort((left, right) => left.key - right.key)
    .map(({ item }) => item);
}

function responseOf({ part, answer }: Done): object {
  const { status, headers, body } = answer;
  return {
    id: part.id,
    status,
    ...(headers === undefined ? {} : { headers }),
    ...(body === undefined ? {} : { body }),
  };
}
