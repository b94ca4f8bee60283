import { z } from 'zod';

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? '');
const exception = z.looseObject({ message: text, type: text });

const shape = z.looseObject({
  error: z.looseObject({
    code: text,
    message: text,
    details: z
      .array(z.looseObject({ message: text }))
      .nullish()
      .transform((given) => given?.[0]?.message ?? ''),
    innererror: z
      .looseObject({ internalexception: exception.nullish() })
      .nullish()
      .transform((given) => given?.internalexception ?? { message: '', type: '' }),
  }),
});

/** `Ex6F9304|Some.Namespace.SomeException|text`; the first part may be empty. */
const DETAIL = /^([^|]*)\|([^|]*)\|(.*)$/s;

const lastName = (type: string): string => type.slice(type.lastIndexOf('.') + 1);
const firstOf = (texts: readonly string[]): string => texts.find((each) => each !== '') ?? '';

/**
 * Exchange's error in the form the engine reads: the exception's name as code, its own text as message. Outside it
 * says no more than "Error executing cmdlet". Texts are translated, names are not.
 */
export function plainError(body: unknown): unknown {
  const { data } = shape.safeParse(body);
  if (data === undefined) return body;
  const { code, message, details, innererror } = data.error;
  const [, id = '', type = '', said = ''] = DETAIL.exec(details) ?? [];
  const name = lastName(firstOf([type, innererror.type]));
  return {
    error: { code: firstOf([name, id, code]), message: firstOf([said, innererror.message, message]) },
  };
}
