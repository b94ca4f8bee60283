/** What leaves a statement other than by an error. */
export class LoopSignal extends Error {
  readonly kind: 'break' | 'continue';

  constructor(kind: 'break' | 'continue') {
    super(kind);
    this.kind = kind;
  }
}

export class ReturnSignal extends Error {}

export class ExitSignal extends Error {
  readonly code: number;

  constructor(code: number) {
    super('exit');
    this.code = code;
  }
}

/** `Select-Object -First` has what it wants: what comes before it in the pipeline is stopped. */
export class EnoughSignal extends Error {
  readonly from: object;

  constructor(from: object) {
    super('enough');
    this.from = from;
  }
}
