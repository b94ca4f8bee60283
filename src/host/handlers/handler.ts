import type { z } from 'zod';
import type { OperationName, Operations, Output } from '../../contract/operations.ts';
import type { Result } from '../../contract/problem.ts';
import type { HostContext } from '../host-context.ts';

/** What a handler gets was parsed; what it gives is parsed again before it leaves. */
export type Handler<Name extends OperationName> = (
  input: z.output<Operations[Name]['input']>,
  context: HostContext,
) => Promise<Result<Output<Name>>>;

/** A family is a `Pick` of this; the compiler names a missing or an unknown operation. */
export type Handlers = { readonly [Name in OperationName]: Handler<Name> };
