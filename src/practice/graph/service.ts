import type { WritableDirectory } from '../directory/writable.ts';
import type { PracticeAnswer, PracticeRequest, Service } from '../serve/http.ts';
import type { Authenticate, Caller } from '../tokens/caller.ts';
import { answerWith, refuseWith, traceOf } from './answer.ts';
import { runBatch } from './batch/run.ts';
import type { Watch } from './conformance/watch.ts';
import { ConcurrentWrites } from './concurrent-writes.ts';
import { Dispatcher } from './dispatch.ts';
import type { GraphPorts } from './ports.ts';
import { GraphRefusal } from './refusal.ts';
import { Throttle } from './throttle/throttle.ts';
import { isUserInfo, userInfo } from './user-info.ts';

const BATCH = /^\/(v1\.0|beta)\/(?:\$|%24)batch(?:\?|$)/i;

/** Microsoft Graph for the practice tenant. */
export function createGraph(directory: WritableDirectory, ports: GraphPorts): Service {
  const dispatcher = new Dispatcher(directory, ports, new ConcurrentWrites(() => ports.writeGapMs ?? 0));
  const file = ports.conformanceFile ?? process.env['ENTRADA_PRACTICE_CONFORMANCE'];
  const watching = file === undefined ? undefined : watchInto(file);
  const throttle = new Throttle(directory.tenant.id, ports.throttle);
  let batches = 0;

  function single(request: PracticeRequest, caller: Caller): PracticeAnswer {
    const { headers, refusal } = throttle.ask(request, caller, ports.now());
    const answer = guarded(request, () => {
      if (refusal !== undefined) throw refusal;
      return dispatcher.answer(request, caller);
    });
    return { ...answer, headers: { ...answer.headers, ...headers } };
  }

  function guarded(request: PracticeRequest, work: () => PracticeAnswer): PracticeAnswer {
    try {
      return work();
    } catch (error) {
      if (error instanceof GraphRefusal) return refuseWith(traceOf(request, ports.now()), error);
      throw error;
    }
  }

  function batch(request: PracticeRequest, { caller, version, watch }: BatchCircumstances): PracticeAnswer {
    const { body, batch: parts } = runBatch(request, {
      version,
      shuffle: batches++,
      answer: (part) => {
        const answer = single(part, caller);
        watch?.see(part, answer, request);
        return answer;
      },
    });
    const answer = answerWith(traceOf(request, ports.now()), 200, body);
    return parts === undefined ? answer : { ...answer, batch: parts };
  }

  return async (request) => {
    const watch = await watching;
    const caller = await callerOf(request, ports.authenticate);
    const answer = guarded(request, () => {
      if (caller instanceof GraphRefusal) throw caller;
      if (isUserInfo(request)) return userInfo(directory, caller);
      const version = request.method === 'POST' ? BATCH.exec(request.path)?.[1] : undefined;
      return version === undefined ? single(request, caller) : batch(request, { caller, version, watch });
    });
    if (!isUserInfo(request)) watch?.see(request, answer);
    return answer;
  };
}

interface BatchCircumstances {
  readonly caller: Caller;
  readonly version: string;
  readonly watch: Watch | undefined;
}

/** Loaded on demand: besides the project's own tests nobody needs the schemas of answers. */
async function watchInto(file: string): Promise<Watch> {
  const { watchInto: open } = await import('./conformance/watch.ts');
  return open(file);
}

async function callerOf(
  request: PracticeRequest,
  authenticate: Authenticate,
): Promise<Caller | GraphRefusal> {
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
  if (bearer === undefined)
    return new GraphRefusal(401, 'InvalidAuthenticationToken', 'Access token is empty.');
  const caller = await authenticate(bearer);
  return caller ?? new GraphRefusal(401, 'InvalidAuthenticationToken', 'Access token validation failure.');
}
