/**
 * A request the data plane refuses. Which codes it uses besides those of its published description is not known;
 * that a caller without a role gets a 403 without a body is.
 */
export class TwinsRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  /** Without a message the answer has no body. */
  constructor(problem: { status: number; code: string; message?: string; headers?: Record<string, string> }) {
    super(problem.message ?? '');
    this.status = problem.status;
    this.code = problem.code;
    this.headers = problem.headers ?? {};
  }
}
