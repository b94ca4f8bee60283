import { onTestFinished } from 'vitest';
import type { Result } from '../../../src/contract/problem.ts';
import type { Cloud } from '../../../src/cloud/clouds/cloud.ts';
import { resolveCloud } from '../../../src/cloud/clouds/resolve-cloud.ts';
import { createHttp } from '../../../src/cloud/http/create-http.ts';
import type { Http } from '../../../src/cloud/http/create-http.ts';

export function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.problem)}`);
}

export const cloudIn = async (file: string): Promise<Cloud> =>
  valueOf(await resolveCloud({ type: 'file', file }));

/** Closed with the test. */
export function httpFor(cloud: Cloud): Http {
  const http = createHttp(cloud);
  onTestFinished(() => http.close());
  return http;
}
