import type { Answer } from '../ports.ts';

/** What one read found. `pending`: not read yet. */
export type Found<Body> =
  | { readonly is: 'pending' }
  | { readonly is: 'absent' }
  | { readonly is: 'unreadable'; readonly answer: Answer }
  | { readonly is: 'there'; readonly body: Body; readonly answer: Answer };

/**
 * How an answer is read: a schema, made once. It throws when the answer has not the documented shape: a bug or a
 * proxy, never a missing thing.
 */
interface Shape<Body> {
  parse(body: unknown): Body;
}

/** The service principal of Microsoft Graph alone is a thousand rows, and every step asks for it. */
const parsed = new WeakMap<Answer, Map<Shape<unknown>, unknown>>();

function parsedOnce<Body>(answer: Answer, shape: Shape<Body>): Body {
  const bodies = parsed.get(answer) ?? new Map<Shape<unknown>, unknown>();
  parsed.set(answer, bodies);
  if (!bodies.has(shape)) bodies.set(shape, shape.parse(answer.body));
  // The shape is the key under which its own result lies.
  return bodies.get(shape) as Body;
}

/**
 * What has been read in one look, by path, brought up to date with the answers of our own writes. Directory reads
 * may be older than our writes, so ids come from the write's answer and never from reading again.
 */
export class World {
  readonly #answers = new Map<string, Answer>();

  put(path: string, answer: Answer): void {
    this.#answers.set(path, answer);
  }

  answered(path: string): boolean {
    return this.#answers.has(path);
  }

  forget(path: string): void {
    this.#answers.delete(path);
  }

  /** @throws when it was not read */
  answer(path: string): Answer {
    const answer = this.#answers.get(path);
    if (answer === undefined) throw new Error(`${path} was not read`);
    return answer;
  }

  paths(): readonly string[] {
    return [...this.#answers.keys()];
  }

  find<Body>(path: string, shape: Shape<Body>): Found<Body> {
    const answer = this.#answers.get(path);
    if (answer === undefined) return { is: 'pending' };
    if (answer.status === 404) return { is: 'absent' };
    if (answer.status !== 200) return { is: 'unreadable', answer };
    return { is: 'there', body: parsedOnce(answer, shape), answer };
  }
}
