import { z } from 'zod';

const shape = z.looseObject({
  error: z.looseObject({
    code: z.string().nullish(),
    message: z.string().nullish(),
    details: z.array(z.looseObject({ message: z.string().nullish() })).nullish(),
    innererror: z
      .looseObject({
        internalexception: z
          .looseObject({ message: z.string().nullish(), type: z.string().nullish() })
          .nullish(),
      })
      .nullish(),
  }),
});

/** `Ex6F9304|Some.Namespace.SomeException|text`; the first part may be empty. */
const DETAIL = /^([^|]*)\|([^|]*)\|(.*)$/s;

const lastName = (type: string): string => type.slice(type.lastIndexOf('.') + 1);

/**
 * Exchange's error in the form the engine reads: the exception's name as code, its own text as message. Outside it
 * says no more than "Error executing cmdlet". Texts are translated, names are not.
 */
export function plainError(body: unknown): unknown {
  const { data } = shape.safeParse(body);
  if (data === undefined) return body;
  const { error } = data;
  const [, id = '', type = '', text = ''] = DETAIL.exec(error.details?.[0]?.message ?? '') ?? [];
  const inner = error.innererror?.internalexception;
  const name = lastName(type || (inner?.type ?? ''));
  return {
    error: {
      code: name || id || (error.code ?? ''),
      message: text || (inner?.message ?? error.message ?? ''),
    },
  };
}
