import type { z } from 'zod';
import type { PracticeRequest } from '../serve/http.ts';
import { invalid, SmartspaceRefusal } from './refusal.ts';

/** A body that the schema takes, or a list of what is wrong with it by property. */
export function readJson<Schema extends z.ZodType>(
  { headers, body }: PracticeRequest,
  schema: Schema,
): z.output<Schema> {
  if (!/^(application|text)\/([\w.-]+\+)?json\b/i.test(headers['content-type'] ?? ''))
    throw new SmartspaceRefusal({ status: 415 });
  const parsed = schema.safeParse(parse(body.toString('utf8')));
  if (parsed.success) return parsed.data;
  const errors: Record<string, string[]> = {};
  for (const issue of parsed.error.issues) {
    const at = ['$', ...issue.path].join('.');
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) errors[`${at}.${key}`] = [`The property '${key}' is not known.`];
    else errors[at] = [...(errors[at] ?? []), issue.message];
  }
  throw invalid(errors);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid({ $: ['The JSON value could not be read.'] });
  }
}
