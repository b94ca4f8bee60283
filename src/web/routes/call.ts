import { z } from 'zod';
import { makeNonce } from '../../host/page/fill-page.ts';
import { pageHeaders } from '../../host/page/page-headers.ts';
import { readBody } from '../read-body.ts';
import type { Answerer } from './route.ts';

const call = z.strictObject({ operation: z.string(), input: z.unknown() });

function parseCall(body: string): z.infer<typeof call> | undefined {
  try {
    return call.safeParse(JSON.parse(body)).data;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}

/** `{operation, input}` in, the engine's answer out; what the answer means is not decided here. */
export const answerCall: Answerer = async ({ message }, response, { engine }) => {
  const body = await readBody(message);
  if (body === undefined) return { status: 413, reason: 'too-large' };
  const asked = parseCall(body);
  if (asked === undefined) return { status: 400, reason: 'not-understood' };
  const answer = await engine.call(asked.operation, asked.input);
  response
    .writeHead(200, { ...pageHeaders(makeNonce()), 'Content-Type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(answer));
  return undefined;
};
