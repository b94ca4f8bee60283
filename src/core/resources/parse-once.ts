import type { z } from 'zod';

/** Reads the same answer again and again, and takes it apart once: thousands of mailboxes look at it. */
export function parseOnce<Shape extends z.ZodType>(shape: Shape): (body: unknown) => z.output<Shape> {
  const kept = new WeakMap<object, z.output<Shape>>();
  return (body) => {
    if (typeof body !== 'object' || body === null) return shape.parse(body);
    const known = kept.get(body);
    if (known !== undefined) return known;
    const parsed = shape.parse(body);
    kept.set(body, parsed);
    return parsed;
  };
}
