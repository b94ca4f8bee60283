import type { Answer, Ask } from '../../core/ports.ts';
import { batchAnswers } from '../graph/batch-answer.ts';
import { plainError } from './cmdlet-error.ts';
import { wholeList } from './whole-list.ts';
import { cmdletInput, invocationOf } from './invocation.ts';
import type { Request } from './send-request.ts';
import { side, type Sent } from './side-by-side.ts';

/** What the endpoint takes in one request. */
const PARTS = 10;
/** Requests under way at the same time: Exchange throttles a caller that asks for more. */
const AT_ONCE = 4;

interface Way {
  readonly send: Sent<Request>;
  readonly host: string;
}

function partOf(ask: Ask, index: number) {
  return {
    id: String(index),
    method: 'POST',
    url: 'InvokeCommand',
    headers: { Prefer: 'odata.maxpagesize=1000' },
    body: cmdletInput(invocationOf(ask)),
  };
}

const withPlainError = (answer: Answer): Answer =>
  answer.status < 400 ? answer : { ...answer, body: plainError(answer.body) };

async function sendSome({ send, host }: Way, asks: readonly Ask[]): Promise<readonly Answer[]> {
  const [only, ...more] = asks;
  if (only !== undefined && more.length === 0) {
    const invocation = invocationOf(only);
    const headers = { 'x-cmdletname': invocation.cmdlet };
    return [await send({ to: 'InvokeCommand', body: cmdletInput(invocation), headers })];
  }
  const headers = { prefer: 'odata.continue-on-error', 'parameter-based-routing': 'true' };
  const whole = await send({ to: '$batch', body: { requests: asks.map(partOf) }, headers });
  return batchAnswers(whole, asks.length, host).map(withPlainError);
}

function inTens(asks: readonly Ask[]): Ask[][] {
  const count = Math.ceil(asks.length / PARTS);
  return Array.from({ length: count }, (_, index) => asks.slice(index * PARTS, (index + 1) * PARTS));
}

/** Ten cmdlets a request, a few requests at a time; answers in the order of the asks, lists to their end. */
export async function sendCmdlets(way: Way, asks: readonly Ask[]): Promise<Answer[]> {
  const answers = (await side(AT_ONCE, inTens(asks), (some) => sendSome(way, some))).flat();
  return Promise.all(
    answers.map(async (answer, index) => {
      const ask = asks[index];
      return ask === undefined ? answer : wholeList(way.send, ask, answer);
    }),
  );
}
