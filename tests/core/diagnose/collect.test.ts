import { describe, expect, test } from 'vitest';
import { collect } from '../../../src/core/diagnose/collect.ts';

const [A, B, C] = [
  '0c4f0f0e-5c7b-4c9a-9f7e-5f2f3b5c6a00',
  '6f9b9e52-2f0a-4d0e-a0cb-3d1f7c1c2b77',
  '3d4f6c6e-17c8-4d26-95a1-7bb1b1d3f4fe',
] as const;
const link = (code: string) => ({ code, link: `https://login.microsoftonline.com/error?code=${code}` });

describe('finds what support asks for', () => {
  test.each([
    [
      'the sign-in page',
      `AADSTS50011: no.\nRequest Id: ${A}\nCorrelation Id: ${B}\nTimestamp: 2026-03-11T08:14:52Z`,
      { ...link('50011'), requestId: A, correlationId: B, at: '2026-03-11T08:14:52Z' },
    ],
    [
      'a German message',
      `AADSTS7000215: Nein. Ablaufverfolgungs-ID: ${A} Korrelations-ID: ${B} Zeitstempel: 2026-06-01 08:00:17Z`,
      { ...link('7000215'), traceId: A, correlationId: B, at: '2026-06-01 08:00:17Z' },
    ],
    [
      'the JSON of the token endpoint',
      `{"error_codes":[53003],"timestamp":"2026-02-18 09:41:26Z","trace_id":"${A}","correlation_id":"${B}"}`,
      { ...link('53003'), traceId: A, correlationId: B, at: '2026-02-18 09:41:26Z' },
    ],
    [
      'the JSON of Graph',
      `{"error":{"innerError":{"date":"2026-03-03T10:20:30","request-id":"${A}","client-request-id":"${C}"}}}`,
      { requestId: A, at: '2026-03-03T10:20:30' },
    ],
    [
      'headers',
      `x-ms-request-id: ${A}\nx-ms-correlation-request-id: ${B}\nDate: Tue, 03 Mar 2026 10:20:30 GMT`,
      { requestId: A, correlationId: B, at: 'TUE, 03 MAR 2026 10:20:30 GMT' },
    ],
    [
      'a mail server',
      '535 5.7.3 Authentication unsuccessful [FR2P281CA0112.PROD.OUTLOOK.COM 2026-03-03T10:20:30.123Z 08DE7A1B]',
      { at: '2026-03-03T10:20:30.123Z' },
    ],
    ['a link', `error_description=AADSTS65004%3a+no%0d%0aTrace+ID%3a+${A}`, { ...link('65004'), traceId: A }],
    ['nothing', 'It does not work.', {}],
  ])('in %s', (_, text, found) => expect(collect(text)).toEqual(found));
});
