import type { Collected } from '../../contract/diagnosis.ts';
import { codesIn } from './codes.ts';
import { viewsOf } from './unwrap/views.ts';

const GUID = '([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})';
const after = (label: string) => new RegExp(`${label}["']?\\s?[:=]?\\s?["'\\[(]{0,2}${GUID}`);
const DAY = '\\d{4}-\\d\\d-\\d\\d';
const TIME = '\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?';

/** The first pattern that is found gives the value. */
const PATTERNS: Readonly<Record<'correlationId' | 'requestId' | 'traceId' | 'at', readonly RegExp[]>> = {
  correlationId: [after('(?:correlation|korrelations)[ _-]?id'), after('correlation-request-id')],
  requestId: [after('(?<!client[ _-]?)(?:request|anforderungs|anfrage)[ _-]?id'), after('client-request-id')],
  traceId: [after('(?:trace|ablaufverfolgungs)[ _-]?id')],
  at: [
    new RegExp(`(?:timestamp|zeitstempel|"date"|\\bdate)["']?\\s?[:=]\\s?["']?(${DAY}[t ]${TIME} ?z?)`),
    new RegExp(`(${DAY}[t ]${TIME} ?z)`),
    /([a-z]{3}, \d\d [a-z]{3} \d{4} \d\d:\d\d:\d\d gmt)/,
  ],
};

/** What support asks for, as far as the text has it. */
export function collect(text: string): Collected {
  const views = viewsOf(text);
  const find = (patterns: readonly RegExp[]) => {
    for (const pattern of patterns) {
      for (const view of views) {
        const found = pattern.exec(view.lower)?.[1];
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  const [code] = codesIn(views).named;
  const at = find(PATTERNS.at)?.toUpperCase();
  return {
    ...(code === undefined ? {} : { code, link: `https://login.microsoftonline.com/error?code=${code}` }),
    ...given('correlationId', find(PATTERNS.correlationId)),
    ...given('requestId', find(PATTERNS.requestId)),
    ...given('traceId', find(PATTERNS.traceId)),
    ...given('at', at),
  };
}

function given(key: keyof Collected, value: string | undefined): Collected {
  return value === undefined ? {} : { [key]: value };
}
