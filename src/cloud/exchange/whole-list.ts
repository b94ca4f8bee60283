import { z } from 'zod';
import type { Answer, Ask } from '../../core/ports.ts';
import { cmdletInput, invocationOf } from './invocation.ts';
import type { Request } from './send-request.ts';
import type { Sent } from './side-by-side.ts';

const page = z.looseObject({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() });
const PAGES_AT_MOST = 200;

/** A long list comes in pages, and each is asked for with the same cmdlet. */
export async function wholeList(send: Sent<Request>, ask: Ask, first: Answer): Promise<Answer> {
  if (first.status !== 200) return first;
  const body = cmdletInput(invocationOf(ask));
  const values: unknown[] = [];
  let current = page.safeParse(first.body).data;
  for (let count = 0; current !== undefined && count < PAGES_AT_MOST; count += 1) {
    values.push(...current.value);
    const to = current['@odata.nextLink'];
    if (to === undefined) return { ...first, body: { value: values } };
    const next = await send({ to, body });
    if (next.status !== 200) return next;
    current = page.safeParse(next.body).data;
  }
  return first;
}
