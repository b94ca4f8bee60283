import { operations, type Input, type OperationName, type Output } from '../../contract/operations.ts';
import type { Engine } from '../../contract/wire.ts';
import { failWith, type Attempt } from '../failure.ts';

/** Asks the engine over the same wire as the window: serialised both ways, checked both ways. */
export async function ask<Name extends OperationName>(
  engine: Engine,
  operation: Name,
  input: Input<Name>,
): Promise<Attempt<Output<Name>>> {
  const answer = await engine.call(operation, input);
  switch (answer.type) {
    case 'problem':
      return failWith(answer.problem);
    case 'bug':
      return { ok: false, failure: { is: 'bug', reference: answer.reference } };
    case 'value':
      // The schema of this row made it; the compiler does not follow a generic index through parse.
      return { ok: true, value: operations[operation].output.parse(answer.value) as Output<Name> };
  }
}
