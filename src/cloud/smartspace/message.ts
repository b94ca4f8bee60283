import { z } from 'zod';

const part = z.looseObject({ text: z.string().nullish() });
const output = z.looseObject({ type: z.string().nullish(), value: z.unknown() });

/** A message with what its flow has said so far. */
export const message = z.looseObject({
  id: z.string(),
  values: z.array(output).nullish(),
  errors: z
    .array(z.looseObject({ errorCode: z.string().nullish(), message: z.string().nullish() }))
    .nullish(),
});
export type Message = z.infer<typeof message>;

export interface Said {
  readonly answer: string;
  /** Of the flow: the message was taken, and what runs in the workspace failed. `llm.auth` and the like. */
  readonly error?: { readonly code: string; readonly text: string };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const parts = z.array(part).safeParse(value);
  if (parts.success) return parts.data.map(({ text }) => text ?? '').join(' ');
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

export function saidIn({ values, errors }: Message): Said {
  const answer = (values ?? [])
    .filter(({ type }) => type?.toLowerCase() === 'output')
    .map(({ value }) => textOf(value))
    .join('\n');
  const [error] = errors ?? [];
  if (error === undefined) return { answer };
  return { answer, error: { code: error.errorCode ?? '', text: error.message ?? '' } };
}
