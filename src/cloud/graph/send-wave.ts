import type { Answer, Ask } from '../../core/ports.ts';
import { batchAnswers } from './batch-answer.ts';
import { batchRequest, inBatches } from './batch-request.ts';
import type { Send } from './send-http.ts';

async function sendTogether(send: Send, asks: readonly Ask[], host: string): Promise<readonly Answer[]> {
  const [only, ...more] = asks;
  if (only && more.length === 0) return [await send(only)];
  return batchAnswers(await send(batchRequest(asks)), asks.length, host);
}

/** As few HTTP requests as Graph allows, side by side; answers in the order of the asks. */
export async function sendWave(send: Send, asks: readonly Ask[], host: string): Promise<Answer[]> {
  return (await Promise.all(inBatches(asks).map((some) => sendTogether(send, some, host)))).flat();
}
