import type { z } from 'zod';
import { operations, type OperationName } from '../contract/operations.ts';
import { done, refuse, type Result } from '../contract/problem.ts';
import { wireAnswer, type WireAnswer } from '../contract/wire.ts';
import type { BugLog } from './bug-log.ts';
import type { Handlers } from './handlers/handler.ts';
import type { HostContext } from './host-context.ts';
import { StoreFailed } from './store/store-failed.ts';

export interface Dispatch {
  readonly handlers: Handlers;
  readonly context: HostContext;
  readonly bugs: BugLog;
}

/** Every door's calls go through here: parsed in, parsed out, as JSON both ways. */
export function createDispatch({ handlers, context, bugs }: Dispatch) {
  const going = new Set<Promise<WireAnswer>>();
  const answerTo = async (name: string, input: unknown): Promise<WireAnswer> => {
    try {
      if (!isOperation(name)) return answer(invalid('operation', `unknown operation ${name.slice(0, 80)}`));
      return answer(await run(name, input, { handlers, context }));
    } catch (thrown) {
      return { type: 'bug', reference: bugs.write(name, thrown) };
    }
  };
  return {
    call: async (name: string, input: unknown): Promise<WireAnswer> => {
      const answering = answerTo(name, input);
      going.add(answering);
      try {
        return await answering;
      } finally {
        going.delete(answering);
      }
    },
    /** Resolves when everything asked so far is answered. */
    idle: async (): Promise<void> => {
      await Promise.all(going);
    },
  };
}

async function run(
  name: OperationName,
  input: unknown,
  { handlers, context }: Pick<Dispatch, 'handlers' | 'context'>,
): Promise<Result<unknown>> {
  const json = inputAsJson(input);
  if (!json.ok) return json;
  const parsed = operations[name].input.safeParse(json.value);
  if (!parsed.success) return refuseInput(parsed.error);
  // Row and handler have the same name; the compiler loses the pairing on the way through the two tables.
  const handler = handlers[name] as (input: unknown, context: HostContext) => Promise<Result<unknown>>;
  const result = await settle(handler(parsed.data, context));
  return result.ok ? done(operations[name].output.parse(result.value)) : result;
}

/** A store that fails where an interface has no room for a Problem is known all the same. */
async function settle<Value>(running: Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await running;
  } catch (thrown) {
    if (thrown instanceof StoreFailed) return refuse(thrown.problem);
    throw thrown;
  }
}

function answer(result: Result<unknown>): WireAnswer {
  if (!result.ok) return wireAnswer.parse({ type: 'problem', problem: result.problem });
  return wireAnswer.parse({ type: 'value', value: asJson(result.value) });
}

/** No wire is laxer than another: what JSON cannot say does not arrive. */
function asJson(value: unknown): unknown {
  const json = JSON.stringify(value) as string | undefined; // declared without what it gives for undefined
  return json === undefined ? undefined : JSON.parse(json);
}

/** Structured clone lets circles and big integers through; JSON does not. */
function inputAsJson(input: unknown): Result<unknown> {
  try {
    return done(asJson(input));
  } catch {
    return invalid('input', 'not JSON');
  }
}

function isOperation(name: string): name is OperationName {
  return Object.hasOwn(operations, name);
}

function refuseInput(error: z.ZodError): Result<never> {
  const [first] = error.issues;
  if (first === undefined) throw error;
  const unknown = first.code === 'unrecognized_keys' ? first.keys.slice(0, 1) : [];
  return invalid([...first.path, ...unknown].join('.') || 'input', first.message);
}

function invalid(field: string, reason: string): Result<never> {
  return refuse({ code: 'request-invalid', field, reason });
}
