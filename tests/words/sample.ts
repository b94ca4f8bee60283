import { z } from 'zod';

type Schema = z.core.$ZodType;

const MAKERS: Readonly<Record<string, (schema: never, whole: boolean) => unknown>> = {
  string: (schema: z.core.$ZodString) =>
    schema instanceof z.core.$ZodStringFormat && schema._zod.def.format === 'datetime'
      ? '2031-05-06T07:08:09Z'
      : 'sample',
  number: () => 7,
  literal: (schema: z.core.$ZodLiteral) => schema._zod.def.values[0],
  enum: (schema: z.core.$ZodEnum) => Object.values(schema._zod.def.entries)[0],
  optional: (schema: z.core.$ZodOptional, whole) =>
    whole ? sampleOf(schema._zod.def.innerType, whole) : undefined,
  array: (schema: z.core.$ZodArray, whole) => [sampleOf(schema._zod.def.element, whole)],
  object: (schema: z.core.$ZodObject, whole) =>
    Object.fromEntries(
      Object.entries(schema._zod.def.shape)
        .map(([key, inner]) => [key, sampleOf(inner, whole)] as const)
        .filter(([, value]) => value !== undefined),
    ),
};

/** A value that the schema takes; `whole` fills in what is optional. */
export function sampleOf(schema: Schema, whole: boolean): unknown {
  const make = MAKERS[schema._zod.def.type];
  if (make === undefined) throw new Error(`No sample for a schema of type ${schema._zod.def.type}`);
  return make(schema as never, whole);
}
